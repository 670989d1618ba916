package io.github.tauscope.output;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.text.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lengths as people write them: {@code 84mm}, {@code 8.4cm}, {@code 3.3in}, {@code 8pt}, {@code 600px}. In pixels they are CSS pixels.
 *
 * <p>Source: CSS Values and Units Module Level 4, 6.2, absolute lengths.
 */
public final class Length {

    /** The pixels of an inch. */
    public static final double INCH = 96;

    private enum Unit {
        PX(1),
        MM(INCH / 25.4),
        PT(INCH / 72),
        IN(INCH),
        CM(INCH / 2.54);

        private final double pixels;

        Unit(double pixels) {
            this.pixels = pixels;
        }

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)("
            + Arrays.stream(Unit.values()).map(Unit::toString).collect(Collectors.joining("|")) + ")");

    private static final double THOUSAND = 1000;

    private Length() {}

    /** Returns the pixels of a length; empty if the text isn't one. */
    public static OptionalDouble pixels(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? OptionalDouble.of(Reals.parseFinite(written.group(1)) * unit(written.group(2)).pixels)
                : OptionalDouble.empty();
    }

    /** Returns a length as it is read again: in whole pixels or, if it has none, in the unit in which it is shortest. */
    public static String written(double pixels) {
        return pixels == Math.rint(pixels) ? written(pixels, Unit.PX) : shortest(pixels);
    }

    /** Returns the size of letters as it is read again: in points, if it has few decimals in them. */
    public static String ofLetters(double pixels) {
        String points = written(pixels, Unit.PT);
        return isExact(points, pixels) ? points : written(pixels);
    }

    /** Returns how many millimetres a length has on paper, rounded to whole ones. */
    public static String millimetres(double pixels) {
        return Reals.format(Math.rint(pixels / Unit.MM.pixels));
    }

    private static String shortest(double pixels) {
        return Arrays.stream(Unit.values())
                .map(unit -> written(pixels, unit))
                .filter(text -> isExact(text, pixels))
                .min(Comparator.comparing(String::length))
                .orElseGet(() -> written(pixels, Unit.PX));
    }

    private static boolean isExact(String text, double pixels) {
        return pixels(text).orElse(0) == pixels;
    }

    private static String written(double pixels, Unit unit) {
        return Reals.format(Math.rint(pixels / unit.pixels * THOUSAND) / THOUSAND) + unit;
    }

    private static Unit unit(String name) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
