package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ColumnLabels;
import io.github.tauscope.figure.Columns;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.TextStyle;
import java.util.List;

/** The places of a gradient, which do not depend on τ. */
record GradientLayout(double unit, Box size, Box plot, Columns columns, ColumnLabels labels) {

    private static final double LABEL_SIZE = 13;
    static final double UPRIGHT_SIZE = 12;

    /** Holds −1/τ. */
    private static final double LEFT = 42;

    private static final double LEAST_COLUMN = 17;
    private static final double NARROW_BELOW = 58;
    private static final double UPRIGHT_LABEL = 90;
    private static final double UPRIGHT_LABEL_SHARE = 0.26;
    private static final int LEAST_CAPACITY = 3;

    static int capacity(Extent extent) {
        double unit = LossLayout.unit(extent);
        int room = (int) (plotWidth(extent.width(), unit) / (LEAST_COLUMN * unit));
        return Math.max(LEAST_CAPACITY, Math.min(Gradient.MOST, room));
    }

    static GradientLayout of(List<GradientBar> bars, Extent extent) {
        double unit = LossLayout.unit(extent);
        double plotWidth = plotWidth(extent.width(), unit);
        Columns columns = Columns.across(LEFT * unit, plotWidth, bars.size(), NARROW_BELOW * unit);
        ColumnLabels labels = ColumnLabels.of(
                bars.stream().map(GradientBar::label).toList(),
                columns,
                TextStyle.semiBold((columns.narrow() ? UPRIGHT_SIZE : LABEL_SIZE) * unit, Ink.of(0)),
                unit,
                Math.min(UPRIGHT_LABEL * unit, UPRIGHT_LABEL_SHARE * extent.height()));
        double below = 2 * PlotPainter.GAP * unit + labels.height(columns);
        double top = (2 * LossLayout.LINE_HEIGHT + PlotPainter.GAP) * unit;
        double plotHeight = Math.max(DesignSize.LEAST_PLOT, extent.height() - top - below);
        Box plot = new Box(LEFT * unit, top, plotWidth, plotHeight);
        return new GradientLayout(unit, new Box(0, 0, extent.width(), extent.height()), plot, columns, labels);
    }

    /** Returns the height of a part of 1/τ, in [−1, 1]. */
    double at(double part) {
        return plot.y() + plot.height() / 2 * (1 - part);
    }

    private static double plotWidth(double width, double unit) {
        return Math.max(DesignSize.LEAST_PLOT, width - LEFT * unit);
    }
}
