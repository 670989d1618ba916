package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ColumnLabels;
import io.github.tauscope.figure.Columns;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotHead;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Probability;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The places of a figure of sampling: a plot, and below each column its label, what was observed and what was expected, for
 * which narrow columns have no room.
 *
 * @param expected the row of what was expected, without height where it is left out
 * @param inFull whether there is room for relative frequencies beside the counts, in all columns
 */
record SamplingLayout(
        double unit,
        PlotHead head,
        List<SamplingColumn> shown,
        Columns columns,
        Box plot,
        ColumnLabels labels,
        Box observed,
        Box expected,
        boolean inFull,
        LinearScale scale) {

    static final double VALUE_SIZE = 15;
    static final double EXPECTED_SIZE = 13;

    /** How many standard errors an error bar reaches up and down. */
    static final int ERRORS = 2;

    private static final DesignSize DESIGN = new DesignSize(1040, 380);
    private static final double UPRIGHT_LABEL = 76;
    private static final double UPRIGHT_LABEL_SHARE = 0.18;
    private static final double NARROW_BELOW = 46;

    /** Holds the names of the rows and the widest number of the axis. */
    private static final double LEFT = 74;

    static SamplingLayout of(SamplingData data, SamplingText words, Extent extent) {
        List<SamplingColumn> shown = data.columns();
        double unit = extent.unit(DESIGN);
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + PlotPainter.GAP) * unit);
        Columns columns = Columns.across(LEFT * unit, plotWidth, shown.size(), NARROW_BELOW * unit);
        double gap = PlotPainter.GAP * unit;
        ColumnLabels labels = ColumnLabels.of(
                shown.stream().map(SamplingColumn::label).toList(),
                columns,
                TextStyle.regular(columns.labelSize(unit), Ink.of(0)),
                unit,
                Math.min(UPRIGHT_LABEL * unit, UPRIGHT_LABEL_SHARE * extent.height()));
        double label = labels.height(columns);
        double observed = VALUE_SIZE * unit;
        double expected = EXPECTED_SIZE * unit;
        if (columns.narrow()) {
            observed = longest(shown, words::observed, columns.labelSize(unit));
            expected = 0;
        }
        double expectedGap = columns.narrow() ? 0 : gap / 2;
        double below = gap + label + gap + observed + expectedGap + expected + gap / 2;
        Box across = new Box(LEFT * unit, 0, plotWidth, 0);
        PlotHead head = PlotHead.withoutValue(words.draws(data), words.legend(data), across, below, extent, unit);
        double plotHeight = Math.max(DesignSize.LEAST_PLOT, extent.height() - head.height() - below);
        Box plot = new Box(across.x(), head.height(), plotWidth, plotHeight);
        Box counts = row(row(plot, gap, label), gap, observed);
        boolean inFull = longest(shown, words::observedInFull, VALUE_SIZE * unit) <= columns.width() - gap;
        return new SamplingLayout(
                unit,
                head,
                shown,
                columns,
                plot,
                labels,
                counts,
                row(counts, gap / 2, expected),
                inFull,
                data.isAsked() ? new LinearScale(0, 1, plot.bottom(), plot.y()) : scale(shown, plot));
    }

    /** Returns the columns that keep their texts where not all can: the most likely one, and that of the others. */
    List<Integer> first() {
        return ShownClasses.first(
                shown, SamplingColumn::others, column -> column.whole().log());
    }

    /** Returns how long a text of a column may be that does not run upwards. */
    double room() {
        return columns.width() - PlotPainter.GAP * unit;
    }

    /** Returns whether something of a column is higher than the axis, which is possible only for the others. */
    boolean isOffAxis(SamplingColumn column) {
        return heights(column).max().orElse(0) > scale.high();
    }

    double barWidth() {
        return columns.width() * (columns.narrow() ? 0.5 : 0.4);
    }

    double wholeBarWidth() {
        return columns.width() * (columns.narrow() ? 0.86 : 0.6);
    }

    private static Box row(Box above, double gap, double height) {
        return new Box(above.x(), above.bottom() + gap, above.width(), height);
    }

    private static double longest(List<SamplingColumn> shown, Function<SamplingColumn, String> text, double size) {
        return TextStyle.semiBold(size, Ink.of(0)).widest(shown.stream().map(text));
    }

    /**
     * Returns a scale to the least round number that no class exceeds, so that many rare ones differ; the others together may.
     */
    private static LinearScale scale(List<SamplingColumn> shown, Box plot) {
        double greatest = shown.stream()
                .filter(column -> !column.others())
                .flatMapToDouble(SamplingLayout::heights)
                .max()
                .orElse(1);
        double high = Math.min(1, LinearScale.niceStep(Math.max(Double.MIN_NORMAL, greatest)));
        return new LinearScale(0, high, plot.bottom(), plot.y());
    }

    private static DoubleStream heights(SamplingColumn column) {
        Probability baseline = column.baseline();
        Probability guess = column.guess();
        return DoubleStream.of(
                column.whole().value(),
                column.observed().value(),
                Math.min(1, column.expected().value() + ERRORS * column.standardError()),
                baseline == null ? 0 : baseline.value(),
                guess == null ? 0 : guess.value());
    }
}
