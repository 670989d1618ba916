package io.github.tauscope.figure;

import io.github.tauscope.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maps the numbers from {@code low} to {@code high}, the greater one, to the pixels from {@code start} to {@code end}. */
public record LinearScale(double low, double high, double start, double end) {

    private static final double[] NICE = {1, 2, 5, 10};
    private static final int MOST_DECADE_TICKS = 6;
    private static final int PLAIN_DECADES = 3;

    /** Returns the pixel of a number, which may be beyond the scale. */
    public double at(double value) {
        return start + (end - start) * fraction(value);
    }

    /** Returns the pixel of a number, or of the nearest end. */
    public double clamped(double value) {
        return start + (end - start) * Math.min(1, Math.max(0, fraction(value)));
    }

    /** Returns the number at a pixel, which may be beyond the scale. */
    public double numberAt(double pixel) {
        return low + (pixel - start) / (end - start) * (high - low);
    }

    /** Returns how much the number grows from one pixel to the next, in the direction of the scale. */
    public double perPixel() {
        double pixels = Math.abs(end - start);
        return high / pixels - low / pixels;
    }

    /** Returns ticks at round numbers in ascending order, about {@code most} or as few as keeps them {@code apart} pixels. */
    public List<Tick> ticks(int most, double apart) {
        int about = (int) Math.max(1, Math.min(most, Math.abs(end - start) / apart));
        return ticks(about).stream()
                .map(value -> new Tick(NumberText.tick(value), at(value)))
                .toList();
    }

    /** Returns the same with a tick at the very end, which takes the place of one too near to it. */
    public List<Tick> ticksToEnd(int most, double apart) {
        Stream<Tick> before = ticks(most, apart).stream().filter(tick -> Math.abs(end - tick.pixel()) >= apart / 2);
        return Stream.concat(before, Stream.of(new Tick(NumberText.tick(high), end)))
                .toList();
    }

    /** Returns ticks at powers of ten in ascending order, of a scale that maps log10 x. */
    public List<Tick> decadeTicks(double apart) {
        double most = Math.max(1, Math.min(MOST_DECADE_TICKS, Math.abs(end - start) / apart));
        int step = (int) niceStep(Math.max(1, (high - low) / most));
        return IntStream.rangeClosed((int) Math.ceil(low / step), (int) Math.floor(high / step))
                .map(k -> k * step)
                .mapToObj(decade -> new Tick(powerOfTen(decade), at(decade)))
                .toList();
    }

    /** Returns about as many round numbers on the scale, in ascending order. */
    public List<Double> ticks(int about) {
        double step = Math.min(Double.MAX_VALUE, niceStep(Math.max(Double.MIN_NORMAL, high / about - low / about)));
        List<Double> ticks = new ArrayList<>();
        double first = Math.ceil(low / step);
        int count = (int) (Math.floor(high / step) - first);
        for (int k = 0; k <= count; k++) {
            ticks.add((first + k) * step + 0.0);
        }
        return ticks;
    }

    /** Returns the least of 1, 2, 5 · 10^k that is not less than a number &gt; 0. */
    public static double niceStep(double least) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        for (double nice : NICE) {
            if (nice * power >= least) {
                return nice * power;
            }
        }
        return Double.MIN_NORMAL;
    }

    /** Returns a number rounded to the decimal digits that a pixel can tell apart. */
    public static double rounded(double value, double perPixel) {
        double step = niceStep(Math.max(Double.MIN_NORMAL, perPixel));
        double rounded = Math.rint(value / step) * step;
        return Double.isFinite(rounded) ? decimal(rounded, step) : value;
    }

    /** 7 · 0.1 is not the double 0.7. */
    private static double decimal(double value, double step) {
        int digits = (int) -Math.floor(StrictMath.log10(step));
        return digits <= 0 || digits > 300
                ? value
                : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static String powerOfTen(int decade) {
        String text = "1e" + decade;
        return Math.abs(decade) <= PLAIN_DECADES ? NumberText.rounded(Double.parseDouble(text)) : text;
    }

    private double fraction(double value) {
        double span = high - low;
        return Double.isInfinite(span) ? (value / 4 - low / 4) / (high / 4 - low / 4) : (value - low) / span;
    }
}
