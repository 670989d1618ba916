package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotPainter;

/**
 * The places of a reliability diagram. They do not depend on τ, so that nothing jumps while it moves.
 *
 * @param plot accuracy over confidence
 * @param counts the numbers of rows, beneath
 */
record ReliabilityLayout(double unit, Box size, Box plot, Box counts) {

    static final double TITLE_SIZE = 13;
    static final double TEXT_SIZE = 12;
    static final double LINE_HEIGHT = 20;

    /** The part of the title's line that the ECE takes. */
    static final double VALUE_ROOM = 210;

    /** Where the numbers of the horizontal axis stand, below the plot. */
    static final double NUMBERS = 17;

    private static final double LEFT = 50;
    private static final double RIGHT = 12;
    private static final double COUNTS = 34;

    /** Holds the numbers of rows. */
    private static final double BELOW = 18;

    private static final DesignSize DESIGN = new DesignSize(420, 330);

    static ReliabilityLayout of(Extent extent) {
        double unit = extent.unit(DESIGN);
        double top = (2 * LINE_HEIGHT + PlotPainter.GAP) * unit;
        double beneath = (NUMBERS + COUNTS + BELOW + PlotPainter.GAP) * unit;
        Box plot = new Box(
                LEFT * unit,
                top,
                Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit),
                Math.max(DesignSize.LEAST_PLOT, extent.height() - top - beneath));
        Box counts = new Box(plot.x(), plot.bottom() + (NUMBERS + PlotPainter.GAP) * unit, plot.width(), COUNTS * unit);
        return new ReliabilityLayout(unit, new Box(0, 0, extent.width(), extent.height()), plot, counts);
    }

    LinearScale across() {
        return new LinearScale(0, 1, plot.x(), plot.right());
    }

    LinearScale up() {
        return new LinearScale(0, 1, plot.bottom(), plot.y());
    }
}
