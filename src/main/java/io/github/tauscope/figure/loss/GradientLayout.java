package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.Printable;
import java.util.List;

/**
 * Where everything of a gradient stands. Takes nothing from τ.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param size the whole
 * @param plot where the bars are
 * @param columnWidth of each
 * @param narrow whether texts run upwards, because they would not fit beside each other
 * @param labelRoom how long the label of a column may be
 */
record GradientLayout(double unit, Box size, Box plot, double columnWidth, boolean narrow, double labelRoom) {

    static final double LABEL_SIZE = 13;
    static final double UPRIGHT_SIZE = 12;

    /** Holds −1/τ. */
    private static final double LEFT = 42;

    private static final double LEAST_COLUMN = 17;
    private static final double NARROW_BELOW = 58;
    private static final double UPRIGHT_LABEL = 90;
    private static final double UPRIGHT_LABEL_SHARE = 0.26;
    private static final double LEAST_PLOT = 24;
    private static final int LEAST_CAPACITY = 3;

    /** Returns how many columns can be told apart and named. */
    static int capacity(double width, double height) {
        double unit = LossLayout.unit(width, height);
        int room = (int) (plotWidth(width, unit) / (LEAST_COLUMN * unit));
        return Math.max(LEAST_CAPACITY, Math.min(Gradient.MOST, room));
    }

    static GradientLayout of(List<GradientBar> bars, double width, double height) {
        double unit = LossLayout.unit(width, height);
        double columnWidth = plotWidth(width, unit) / bars.size();
        boolean narrow = columnWidth < NARROW_BELOW * unit;
        double room = narrow
                ? Math.min(UPRIGHT_LABEL * unit, UPRIGHT_LABEL_SHARE * height)
                : columnWidth - LossLayout.GAP * unit;
        double top = (2 * LossLayout.LINE_HEIGHT + LossLayout.GAP) * unit;
        double below = 2 * LossLayout.GAP * unit + (narrow ? longest(bars, unit, room) : LABEL_SIZE * unit);
        Box plot = new Box(LEFT * unit, top, plotWidth(width, unit), Math.max(LEAST_PLOT, height - top - below));
        return new GradientLayout(unit, new Box(0, 0, width, height), plot, columnWidth, narrow, room);
    }

    /** Returns the middle of a column. */
    double columnX(int k) {
        return plot.x() + (k + 0.5) * columnWidth;
    }

    /** Returns the height of a part of 1/τ, in [−1, 1]. */
    double at(double part) {
        return plot.y() + plot.height() / 2 * (1 - part);
    }

    private static double plotWidth(double width, double unit) {
        return Math.max(LEAST_PLOT, width - LEFT * unit);
    }

    private static double longest(List<GradientBar> bars, double unit, double room) {
        TextStyle style = TextStyle.semiBold(UPRIGHT_SIZE * unit, Ink.of(0));
        return bars.stream()
                .mapToDouble(bar -> style.width(Printable.of(bar.label())))
                .reduce(0, (longest, length) -> Math.min(room, Math.max(longest, length)));
    }
}
