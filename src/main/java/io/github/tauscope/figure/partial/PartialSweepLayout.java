package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TemperatureAxis;

/** The places of a sweep of a list: a plot over an axis of temperatures, with a key to its right. */
record PartialSweepLayout(double unit, Box size, Box plot, ProbabilityScale scale) {

    static final double TEXT_SIZE = 12;
    static final double GAP = 6;

    private static final DesignSize DESIGN = new DesignSize(980, 330);

    /** Holds the title of the axis and the widest number beside it, as that of other sweeps does. */
    private static final double LEFT = 72;

    private static final double RIGHT = 140;
    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final double HAIR = 0.01;
    private static final int DECADES = 12;

    static PartialSweepLayout of(ProbabilityAxis axis, double end, double width, double height) {
        double unit = DESIGN.unitAt(width, height);
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, width - (LEFT + RIGHT) * unit);
        double plotHeight = Math.max(DesignSize.LEAST_PLOT, height - (TOP + BOTTOM) * unit);
        Box plot = new Box(LEFT * unit, TOP * unit, plotWidth, plotHeight);
        ProbabilityScale scale =
                ProbabilityScale.of(axis, DECADES, plot.bottom(), plot.y()).endingAt(end);
        return new PartialSweepLayout(unit, new Box(0, 0, width, height), plot, scale);
    }

    TemperatureAxis axis() {
        return new TemperatureAxis(plot.x(), plot.right());
    }

    /** Returns where lines leave the plot, a hair above it for what rounding does to p = 1. */
    double highest() {
        return plot.y() - HAIR;
    }
}
