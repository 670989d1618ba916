package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.kernel.PooledDistribution;
import io.github.tauscope.kernel.Sweep;
import java.util.function.ToDoubleFunction;

/**
 * The places of a sweep: two panels over one axis of temperatures, with room for names to their right. Nothing depends on τ but,
 * from one round number to the next, the end of an axis that fits.
 *
 * @param classes how many are not masked
 * @param end p at the top of a linear axis
 */
record SweepLayout(
        double unit, Box size, int classes, double end, SweepOptions options, Box probabilities, Box amounts) {

    static final double TEXT_SIZE = 12;
    static final double GAP = 6;

    /** Between an axis and its numbers, for the handle of the cursor. */
    static final double NUMBER_GAP = 8;

    private static final DesignSize DESIGN = new DesignSize(980, 330, 11 / TEXT_SIZE);

    /** Holds the title of the axis and the widest number beside it, 150 000. */
    private static final double LEFT = 72;

    private static final double RIGHT = 116;
    private static final double TOP = 24;
    private static final double BETWEEN = 16;
    private static final double BOTTOM = 24;
    private static final double HAIR = 0.01;
    private static final double UPPER_SHARE = 0.68;

    /** A curve falls faster than any power of τ and would leave any axis; people compare values of this range. */
    private static final int DECADES = 12;

    static SweepLayout of(int classes, double end, SweepOptions options, Extent extent) {
        double unit = extent.unit(DESIGN);
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit);
        double free = Math.max(2 * DesignSize.LEAST_PLOT, extent.height() - (TOP + BETWEEN + BOTTOM) * unit);
        Box upper = new Box(LEFT * unit, TOP * unit, plotWidth, free * UPPER_SHARE);
        Box lower = new Box(upper.x(), upper.bottom() + BETWEEN * unit, plotWidth, free * (1 - UPPER_SHARE));
        return new SweepLayout(
                unit, new Box(0, 0, extent.width(), extent.height()), classes, end, options, upper, lower);
    }

    /** Returns where curves leave the upper panel, a hair above it for what rounding does to p = 1. */
    double highest() {
        return probabilities.y() - HAIR;
    }

    /** Returns the curve of some classes in the upper panel, from the points of a sweep. */
    TemperatureCurve curve(Sweep sweep, SweepCurves.Line line) {
        ProbabilityScale scale = probabilityScale();
        return curve(sweep, point -> scale.unclampedAt(SweepCurves.at(point, line)));
    }

    TemperatureCurve curve(Sweep sweep, ToDoubleFunction<PooledDistribution> height) {
        TemperatureAxis axis = axis();
        return new TemperatureCurve(sweep.points().stream()
                .map(point -> new Point(axis.at(point.temperature()), height.applyAsDouble(point)))
                .toList());
    }

    TemperatureAxis axis() {
        return new TemperatureAxis(probabilities.x(), probabilities.right());
    }

    ProbabilityScale probabilityScale() {
        return ProbabilityScale.of(options.axis(), DECADES, probabilities.bottom(), probabilities.y())
                .endingAt(end);
    }

    /** Returns the scale of the lower panel, which holds all values of the measure for the number of classes. */
    LinearScale amountScale() {
        double low = options.measure().least();
        return new LinearScale(low, classes == 1 ? low + 1 : greatestAmount(), amounts.bottom(), amounts.y());
    }

    /** Returns the greatest value of the measure, ln n or n. */
    double greatestAmount() {
        return options.measure().greatest(classes);
    }
}
