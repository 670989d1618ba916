package io.github.tauscope.figure;

/**
 * The size in pixels that a figure was designed for. Letters and gaps change with the figure as far as it stays readable.
 */
public record DesignSize(double width, double height) {

    /** The least width and height of a plot in pixels, in however small a figure. */
    public static final double LEAST_PLOT = 24;

    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;

    /** Returns the unit of a figure, the factor for its letters and gaps, in [0.85, 1.7]; 1 at the design size. */
    public double unitAt(double figureWidth, double figureHeight) {
        double fitting = Math.min(figureWidth / width, figureHeight / height);
        return Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, fitting));
    }
}
