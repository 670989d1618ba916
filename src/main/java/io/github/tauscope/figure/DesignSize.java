package io.github.tauscope.figure;

/**
 * The size in pixels that a figure was designed for. Letters and gaps change with the figure as far as it stays readable.
 *
 * @param least the least factor for letters and gaps
 */
public record DesignSize(double width, double height, double least) {

    /** The least width and height of a plot in pixels, in however small a figure. */
    public static final double LEAST_PLOT = 24;

    private static final double LEAST = 0.85;
    private static final double GREATEST_UNIT = 1.7;

    public DesignSize(double width, double height) {
        this(width, height, LEAST);
    }

    /** Returns the unit of a figure, the factor for its letters and gaps, in [least, 1.7]; 1 at the design size. */
    public double unitAt(double figureWidth, double figureHeight) {
        double fitting = Math.min(figureWidth / width, figureHeight / height);
        return Math.min(GREATEST_UNIT, Math.max(least, fitting));
    }
}
