package io.github.tauscope.app.workbench;

import java.util.Arrays;

/** How far something is from the sides of its window, in units of an unscaled window. */
public record Margins(double top, double right, double bottom, double left) {

    private static final String SEPARATOR = ",";

    /** Throws {@link IllegalArgumentException} for a number that is none or below 0. */
    public Margins {
        boolean real = top >= 0 && right >= 0 && bottom >= 0 && left >= 0;
        if (!real || Double.isInfinite(top + right + bottom + left)) {
            throw new IllegalArgumentException();
        }
    }

    /** Reads what {@link #toString} wrote. Throws {@link IllegalArgumentException} for anything else. */
    public static Margins parse(String text) {
        double[] sides = Arrays.stream(text.split(SEPARATOR, -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (sides.length != 4) {
            throw new IllegalArgumentException(text);
        }
        return new Margins(sides[0], sides[1], sides[2], sides[3]);
    }

    @Override
    public String toString() {
        return String.join(
                SEPARATOR, String.valueOf(top), String.valueOf(right), String.valueOf(bottom), String.valueOf(left));
    }
}
