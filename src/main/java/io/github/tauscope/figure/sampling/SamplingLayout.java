package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Where everything of a figure of sampling stands: a plot, and below each column its label, what was observed and what was
 * expected. Where columns are narrow, texts run upwards and what was expected is left to the pointer.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param columns from left to right
 * @param columnWidth of each
 * @param narrow whether texts under columns run upwards, because they would not fit beside each other
 * @param plot of the probabilities
 * @param labels the row of labels
 * @param observed the row of what was observed
 * @param expected the row of what was expected, without height where there is none
 * @param inFull whether what was observed has its relative frequency beside the count, as it has room in all columns or none
 * @param scale from probabilities to heights
 */
record SamplingLayout(
        double unit,
        List<SamplingColumn> columns,
        double columnWidth,
        boolean narrow,
        Box plot,
        Box labels,
        Box observed,
        Box expected,
        boolean inFull,
        LinearScale scale) {

    static final double TITLE_SIZE = 13;
    static final double VALUE_SIZE = 15;
    static final double LABEL_SIZE = 14;
    private static final double TICK_SIZE = 12;
    static final double EXPECTED_SIZE = 13;
    private static final double UPRIGHT_SIZE = 12;
    static final double GAP = 8;

    /** How many standard errors a mark of error reaches to either side. */
    static final int ERRORS = 2;

    private static final double TITLE_HEIGHT = 20;
    private static final double UPRIGHT_LABEL = 76;
    private static final double UPRIGHT_LABEL_SHARE = 0.18;
    private static final double SMALLEST_UPRIGHT = 9;
    private static final double NARROW_BELOW = 46;

    /** Holds the names of the rows and the widest number of the axis. */
    private static final double LEFT = 74;

    private static final double DESIGN_WIDTH = 1040;
    private static final double DESIGN_HEIGHT = 380;
    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;
    private static final double LEAST_PLOT = 24;

    static SamplingLayout of(List<SamplingColumn> columns, SamplingText words, double width, double height) {
        double unit =
                Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)));
        double plotWidth = Math.max(LEAST_PLOT, width - (LEFT + GAP) * unit);
        double columnWidth = plotWidth / columns.size();
        boolean narrow = columnWidth < NARROW_BELOW * unit;
        double upright = uprightSize(columnWidth, unit);
        double label = narrow
                ? Math.min(
                        Math.min(UPRIGHT_LABEL * unit, UPRIGHT_LABEL_SHARE * height),
                        longest(columns, column -> length(Printable.of(column.label()), upright)))
                : LABEL_SIZE * unit;
        double observed =
                narrow ? longest(columns, column -> length(words.observed(column), upright)) : VALUE_SIZE * unit;
        double expected = narrow ? 0 : EXPECTED_SIZE * unit;
        double gap = GAP * unit;
        double top = TITLE_HEIGHT * unit + gap;
        double below = gap + label + gap + observed + (narrow ? 0 : gap / 2) + expected + gap / 2;
        Box plot = new Box(LEFT * unit, top, plotWidth, Math.max(LEAST_PLOT, height - top - below));
        Box labels = row(plot, plot.bottom() + gap, label);
        Box counts = row(plot, labels.bottom() + gap, observed);
        Box expectations = row(plot, counts.bottom() + gap / 2, expected);
        boolean inFull = longest(columns, column -> length(words.observedInFull(column), VALUE_SIZE * unit))
                <= columnWidth - gap;
        return new SamplingLayout(
                unit, columns, columnWidth, narrow, plot, labels, counts, expectations, inFull, scale(columns, plot));
    }

    /** Returns how long a text of a column may be that does not run upwards. */
    double room() {
        return columnWidth - GAP * unit;
    }

    /** Returns whether something of a column is higher than the axis, as only the others can be. */
    boolean isOffAxis(SamplingColumn column) {
        return heights(column).max().orElse(0) > scale.high();
    }

    double titleBaseline() {
        return (TITLE_HEIGHT - GAP / 2) * unit;
    }

    double columnX(int k) {
        return plot.x() + k * columnWidth;
    }

    double centre(int k) {
        return columnX(k) + columnWidth / 2;
    }

    /** Returns the width of the bars of what was observed and expected. */
    double barWidth() {
        return columnWidth * (narrow ? 0.5 : 0.4);
    }

    /** Returns the width of the bars behind them, which can be seen at both sides. */
    double wholeWidth() {
        return columnWidth * (narrow ? 0.86 : 0.6);
    }

    /** Returns the size of texts that run upwards: as large as lets them stand side by side. */
    double uprightSize() {
        return uprightSize(columnWidth, unit);
    }

    TextStyle smallStyle(Ink ink) {
        return TextStyle.regular(TICK_SIZE * unit, ink);
    }

    private static double uprightSize(double columnWidth, double unit) {
        return Math.max(SMALLEST_UPRIGHT, Math.min(UPRIGHT_SIZE * unit, columnWidth - 2));
    }

    private static Box row(Box plot, double y, double height) {
        return new Box(plot.x(), y, plot.width(), height);
    }

    private static double length(String text, double size) {
        return TextStyle.semiBold(size, Ink.of(0)).width(text);
    }

    private static double longest(List<SamplingColumn> columns, ToDoubleFunction<SamplingColumn> length) {
        return columns.stream().mapToDouble(length).max().orElse(0);
    }

    /**
     * Returns a scale from 0 to the least round number that no class exceeds, so that many rare ones can be told apart; the
     * others together may exceed it.
     */
    private static LinearScale scale(List<SamplingColumn> columns, Box plot) {
        double greatest = columns.stream()
                .filter(column -> !column.others())
                .flatMapToDouble(SamplingLayout::heights)
                .max()
                .orElse(1);
        double high = Math.min(1, LinearScale.niceStep(Math.max(Double.MIN_NORMAL, greatest)));
        return new LinearScale(0, high, plot.bottom(), plot.y());
    }

    private static DoubleStream heights(SamplingColumn column) {
        Probability baseline = column.baseline();
        return DoubleStream.of(
                column.whole().value(),
                column.observed().value(),
                Math.min(1, column.expected().value() + ERRORS * column.standardError()),
                baseline == null ? 0 : baseline.value());
    }
}
