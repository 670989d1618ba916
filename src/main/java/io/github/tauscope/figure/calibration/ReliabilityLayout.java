package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotHead;
import io.github.tauscope.figure.PlotPainter;
import java.util.List;

/**
 * The places of a reliability diagram. They do not depend on τ, so that nothing jumps while it moves.
 *
 * @param plot accuracy over confidence
 * @param counts the numbers of rows, beneath
 * @param hasTitles whether there is room to say what the axes are
 */
record ReliabilityLayout(double unit, Box size, PlotHead head, Box plot, Box counts, boolean hasTitles) {

    /** Where the numbers of the horizontal axis stand, below the plot. */
    static final double NUMBERS = 17;

    /** The height of the title of the horizontal axis, below its numbers. */
    static final double TITLE = 15;

    /** The height of a plot that has room for titles. */
    private static final double TITLED = 130;

    private static final double LEFT = 50;
    private static final double RIGHT = 12;
    private static final double COUNTS = 34;

    /** Holds the numbers of rows. */
    private static final double BELOW = 18;

    private static final DesignSize DESIGN = new DesignSize(420, 330);

    static ReliabilityLayout of(String title, List<String> legend, Extent extent) {
        double unit = extent.unit(DESIGN);
        double beneath = (NUMBERS + COUNTS + BELOW + PlotPainter.GAP) * unit;
        Box across =
                new Box(LEFT * unit, 0, Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit), 0);
        PlotHead head = PlotHead.of(title, legend, across, beneath, extent, unit);
        double free = extent.height() - head.height() - beneath;
        boolean hasTitles = free > TITLED * unit;
        double titled = hasTitles ? TITLE * unit : 0;
        Box plot = new Box(across.x(), head.height(), across.width(), Math.max(DesignSize.LEAST_PLOT, free - titled));
        double countsY = plot.bottom() + (NUMBERS + PlotPainter.GAP) * unit + titled;
        Box counts = new Box(plot.x(), countsY, plot.width(), COUNTS * unit);
        return new ReliabilityLayout(
                unit, new Box(0, 0, extent.width(), extent.height()), head, plot, counts, hasTitles);
    }

    LinearScale across() {
        return new LinearScale(0, 1, plot.x(), plot.right());
    }

    LinearScale up() {
        return new LinearScale(0, 1, plot.bottom(), plot.y());
    }
}
