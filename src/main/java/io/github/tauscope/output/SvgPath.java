package io.github.tauscope.output;

import java.awt.geom.PathIterator;

/**
 * Writes outlines as the data of an SVG path: to hundredths of a pixel, each segment from the end of the one before it, which takes the
 * fewest digits.
 *
 * <p>Source: W3C, "Scalable Vector Graphics 2", chapter 9.3.
 */
final class SvgPath {

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath() {}

    /** Returns the data of lines and parabolas; empty for none. */
    static String of(PathIterator outline) {
        SvgPath path = new SvgPath();
        double[] points = new double[6];
        for (; !outline.isDone(); outline.next()) {
            path.append(outline.currentSegment(points), points);
        }
        return path.data.toString();
    }

    private void append(int segment, double[] points) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                append('m', points, 1);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> append('l', points, 1);
            case PathIterator.SEG_QUADTO -> append('q', points, 2);
            case PathIterator.SEG_CLOSE -> {
                data.append('z');
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("A segment of kind " + segment + " is in no TrueType glyph.");
        }
    }

    /** Appends points that are all counted from the last of those before them. */
    private void append(char command, double[] points, int count) {
        long fromX = x;
        long fromY = y;
        data.append(command);
        for (int k = 0; k < count; k++) {
            x = Math.round(100 * points[2 * k]);
            y = Math.round(100 * points[2 * k + 1]);
            append(x - fromX, k == 0 ? "" : " ");
            append(y - fromY, " ");
        }
    }

    /** Appends a number; a minus sets it off from the one before by itself. */
    private void append(long hundredths, String space) {
        String digits = SvgAttribute.hundredths(Math.abs(hundredths));
        data.append(hundredths < 0 ? "-" : space).append(digits.startsWith("0.") ? digits.substring(1) : digits);
    }
}
