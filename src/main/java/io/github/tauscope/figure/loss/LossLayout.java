package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.TemperatureAxis;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything of a loss over the temperature stands. Takes nothing from τ, so that nothing jumps while it moves.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param size the whole
 * @param plot where the curve is
 * @param scale of the losses
 * @param axis of the temperatures
 */
record LossLayout(double unit, Box size, Box plot, LossScale scale, TemperatureAxis axis) {

    static final double TITLE_SIZE = 13;
    static final double TEXT_SIZE = 12;
    static final double GAP = 8;
    static final double LINE_HEIGHT = 20;

    /** What the present loss has of the line of the title. */
    static final double VALUE_ROOM = 230;

    /** Holds the widest number beside the axis, 1e-50. */
    private static final double LEFT = 50;

    private static final double RIGHT = 12;
    private static final double BELOW = 24;
    private static final double DESIGN_WIDTH = 420;
    private static final double DESIGN_HEIGHT = 330;
    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;
    private static final double LEAST_PLOT = 24;

    static LossLayout of(LossData data, ProbabilityAxis axis, double width, double height) {
        double unit = unit(width, height);
        double top = (2 * LINE_HEIGHT + GAP) * unit;
        Box plot = new Box(
                LEFT * unit,
                top,
                Math.max(LEAST_PLOT, width - (LEFT + RIGHT) * unit),
                Math.max(LEAST_PLOT, height - top - BELOW * unit));
        List<LossPoint> shown =
                Stream.concat(data.curve().stream(), data.baseline().stream()).toList();
        return new LossLayout(
                unit,
                new Box(0, 0, width, height),
                plot,
                LossScale.of(axis == ProbabilityAxis.LOGARITHMIC, shown, data.uniform(), plot.bottom(), plot.y()),
                new TemperatureAxis(plot.x() + GAP * unit, plot.right() - GAP * unit));
    }

    /** Returns what sizes are multiplied with in one of the two figures that share the tab. */
    static double unit(double width, double height) {
        return Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)));
    }
}
