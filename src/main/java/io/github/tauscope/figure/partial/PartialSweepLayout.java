package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TemperatureAxis;
import org.jspecify.annotations.Nullable;

/**
 * The places of a sweep of a list: a plot over an axis of temperatures, with a key to its right, and beneath it a plot of the
 * measure.
 *
 * @param amounts the place of the measure; null where it has no upper bound
 */
record PartialSweepLayout(double unit, Box size, Box plot, @Nullable Box amounts, ProbabilityScale scale) {

    static final double TEXT_SIZE = 12;
    static final double GAP = 6;

    private static final DesignSize DESIGN = new DesignSize(980, 330);

    /** Holds the title of the axis and the widest number beside it, as that of other sweeps does. */
    private static final double LEFT = 72;

    private static final double RIGHT = 140;
    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final double BETWEEN = 16;
    private static final double LOWER_SHARE = 0.36;
    private static final double HAIR = 0.01;
    private static final int DECADES = 12;

    static PartialSweepLayout of(ProbabilityAxis axis, double end, boolean isBounded, Extent extent) {
        double unit = extent.unit(DESIGN);
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit);
        double free = Math.max(DesignSize.LEAST_PLOT, extent.height() - (TOP + BOTTOM) * unit);
        double lower = isBounded ? free * LOWER_SHARE : 0;
        Box plot = new Box(LEFT * unit, TOP * unit, plotWidth, free - lower);
        double between = BETWEEN * unit;
        Box amounts = isBounded ? new Box(plot.x(), plot.bottom() + between, plotWidth, lower - between) : null;
        ProbabilityScale scale =
                ProbabilityScale.of(axis, DECADES, plot.bottom(), plot.y()).endingAt(end);
        return new PartialSweepLayout(unit, new Box(0, 0, extent.width(), extent.height()), plot, amounts, scale);
    }

    TemperatureAxis axis() {
        return new TemperatureAxis(plot.x(), plot.right());
    }

    /** Returns where the axis of temperatures is. */
    double bottom() {
        return amounts == null ? plot.bottom() : amounts.bottom();
    }

    /** Returns how far down the key may reach: to the text beside the lower plot. */
    double keyBottom() {
        return amounts == null ? size.bottom() : amounts.y() - TEXT_SIZE / 2 * unit;
    }

    /** Returns where lines leave the plot, a hair above it for what rounding does to p = 1. */
    double highest() {
        return plot.y() - HAIR;
    }
}
