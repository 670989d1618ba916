package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Probability;
import java.util.List;

/**
 * Where everything of a sweep stands: two panels over one axis of temperatures, and right of them room for names. Nothing
 * of it depends on τ.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param size the whole figure
 * @param classes how many are not masked
 * @param options how it is shown
 * @param probabilities the plot of the upper panel
 * @param amounts the plot of the lower panel
 */
record SweepLayout(double unit, Box size, int classes, SweepOptions options, Box probabilities, Box amounts) {

    static final double TEXT_SIZE = 12;
    static final double GAP = 6;

    /** Holds the title of the axis and the widest number beside it, 150 000. */
    private static final double LEFT = 72;

    private static final double RIGHT = 116;
    private static final double TOP = 24;
    private static final double BETWEEN = 16;
    private static final double BOTTOM = 24;
    private static final double UPPER_SHARE = 0.68;
    private static final double DESIGN_WIDTH = 980;
    private static final double DESIGN_HEIGHT = 330;
    private static final double LEAST_UNIT = 11 / TEXT_SIZE; // smaller letters are hard to read
    private static final double GREATEST_UNIT = 1.7;
    private static final double LEAST_PLOT = 24;

    /** A curve falls faster than any power of τ, so that any axis loses it; this one holds what people compare. */
    private static final int DECADES = 12;

    static SweepLayout of(int classes, SweepOptions options, double width, double height) {
        double unit =
                Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)));
        double plotWidth = Math.max(LEAST_PLOT, width - (LEFT + RIGHT) * unit);
        double free = Math.max(2 * LEAST_PLOT, height - (TOP + BETWEEN + BOTTOM) * unit);
        Box upper = new Box(LEFT * unit, TOP * unit, plotWidth, free * UPPER_SHARE);
        Box lower = new Box(upper.x(), upper.bottom() + BETWEEN * unit, plotWidth, free * (1 - UPPER_SHARE));
        return new SweepLayout(unit, new Box(0, 0, width, height), classes, options, upper, lower);
    }

    /** Returns the axis that both panels share. */
    TemperatureAxis axis() {
        return new TemperatureAxis(probabilities.x(), probabilities.right());
    }

    /** Returns the scale of the upper panel. */
    ProbabilityScale probabilityScale() {
        double bottom = probabilities.bottom();
        double top = probabilities.y();
        return options.axis() == ProbabilityAxis.LINEAR
                ? ProbabilityScale.of(options.axis(), List.of(), bottom, top)
                : new ProbabilityScale(options.axis(), new LinearScale(-DECADES, 0, bottom, top));
    }

    /** Returns whether a probability has a place on the scale: on a logarithmic one 0 has none, nor what is too small. */
    static boolean isOn(ProbabilityScale scale, Probability p) {
        return scale.axis() == ProbabilityAxis.LINEAR || (p.log() > Double.NEGATIVE_INFINITY && !scale.isBelow(p));
    }

    /** Returns the scale of the lower panel: all that the measure can be for as many classes. */
    LinearScale amountScale() {
        double low = options.measure() == Measure.ENTROPY ? 0 : 1;
        return new LinearScale(low, classes == 1 ? low + 1 : greatestAmount(), amounts.bottom(), amounts.y());
    }

    /** Returns ln n, or n. */
    double greatestAmount() {
        return options.measure() == Measure.ENTROPY ? StrictMath.log(classes) : classes;
    }
}
