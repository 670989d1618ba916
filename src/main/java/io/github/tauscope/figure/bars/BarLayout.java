package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where everything of a bar figure stands: two panels, logits above and probabilities below, that share their columns.
 *
 * <p>What depends on τ has no say in it but for the decades of a logarithmic axis, so that nothing jumps while τ moves, and
 * what stands still need not be painted again.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param heads of the columns, from left to right
 * @param columnWidth of each
 * @param narrow whether texts over and under columns run upwards, because they would not fit beside each other
 * @param logitTitle the baseline of the title of the upper panel
 * @param probabilityTitle the baseline of the title of the lower panel
 * @param logits the plot of the upper panel
 * @param probabilities the plot of the lower panel
 * @param labelRoom how long the label of a column may be
 * @param logitScale of the upper panel
 * @param probabilityScale of the lower panel
 */
record BarLayout(
        double unit,
        List<ColumnHead> heads,
        double columnWidth,
        boolean narrow,
        double logitTitle,
        double probabilityTitle,
        Box logits,
        Box probabilities,
        double labelRoom,
        LinearScale logitScale,
        ProbabilityScale probabilityScale) {

    static final double TITLE_SIZE = 13;
    static final double VALUE_SIZE = 15;
    static final double LABEL_SIZE = 14;
    static final double TICK_SIZE = 12;
    static final double UPRIGHT_SIZE = 12;
    static final int LOGIT_TICKS = 3;

    private static final double GAP = 8;
    private static final double TITLE_HEIGHT = 20;
    private static final double UPRIGHT_LABEL = 76;
    private static final double UPRIGHT_LABEL_SHARE = 0.15;
    private static final double NARROW_BELOW = 46;
    private static final double LOGIT_SHARE = 0.27;

    /** Holds the widest number beside an axis, −1.5e-300, so that the plots never move for another. */
    private static final double LEFT = 68;

    private static final double RIGHT = 86;
    private static final double DESIGN_WIDTH = 1040;
    private static final double DESIGN_HEIGHT = 460;
    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;
    private static final double LEAST_PLOT = 24;

    static BarLayout of(List<BarColumn> columns, BarOptions options, double width, double height) {
        double unit =
                Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)));
        List<ColumnHead> heads = columns.stream().map(BarColumn::head).toList();
        double plotWidth = Math.max(LEAST_PLOT, width - (LEFT + RIGHT) * unit);
        double columnWidth = plotWidth / columns.size();
        boolean narrow = columnWidth < NARROW_BELOW * unit;
        double title = TITLE_HEIGHT * unit;
        double above = title + (narrow ? GAP : VALUE_SIZE + GAP) * unit;
        double between = above + GAP * unit;
        double labelRoom =
                narrow ? Math.min(UPRIGHT_LABEL * unit, UPRIGHT_LABEL_SHARE * height) : columnWidth - GAP * unit;
        double below = 2 * GAP * unit + (narrow ? longestLabel(heads, unit, labelRoom) : LABEL_SIZE * unit);
        double free = Math.max(2 * LEAST_PLOT, height - above - between - below);
        Box logits = new Box(LEFT * unit, above, plotWidth, free * LOGIT_SHARE);
        Box probabilities = new Box(LEFT * unit, logits.bottom() + between, plotWidth, free * (1 - LOGIT_SHARE));
        return new BarLayout(
                unit,
                heads,
                columnWidth,
                narrow,
                title - GAP / 2 * unit,
                logits.bottom() + GAP * unit + title - GAP / 2 * unit,
                logits,
                probabilities,
                labelRoom,
                logitScale(heads, options, logits),
                ProbabilityScale.of(options.axis(), shown(columns), probabilities.bottom(), probabilities.y()));
    }

    /** Returns the width of a bar, as much of its column as lets many of them still be told apart. */
    double barWidth() {
        return columnWidth * (narrow ? 0.76 : 0.6);
    }

    /** Returns the left edge of a column. */
    double columnX(int k) {
        return logits.x() + k * columnWidth;
    }

    /** Returns how high 1/n stands. */
    double uniformHeight(int n) {
        return probabilityScale.at(new Probability(1.0 / n, -StrictMath.log(n), n == 1));
    }

    /** Returns the part of the figure in which something moves with τ: the lower plot, with the values above its bars. */
    Box moving() {
        double x = Math.floor(probabilities.x() - GAP);
        double y = Math.floor(probabilities.y() - (VALUE_SIZE + GAP) * unit);
        return new Box(
                x, y, Math.ceil(probabilities.right() + GAP - x), Math.ceil(probabilities.bottom() + GAP / 2 - y));
    }

    /** Returns where a class can be grabbed or pointed at: the whole height of a panel with the texts around it. */
    List<HitRegion> hitRegions(List<BarColumn> columns, double height) {
        List<HitRegion> regions = new ArrayList<>();
        double border = logits.bottom() + (GAP + TITLE_HEIGHT / 2) * unit;
        for (int k = 0; k < columns.size(); k++) {
            Box upper = new Box(columnX(k), 0, columnWidth, border);
            Box lower = new Box(columnX(k), border, columnWidth, height - border);
            regions.add(new HitRegion(HitRegion.Panel.LOGIT, columns.get(k), upper));
            regions.add(new HitRegion(HitRegion.Panel.PROBABILITY, columns.get(k), lower));
        }
        return regions;
    }

    private static double longestLabel(List<ColumnHead> heads, double unit, double room) {
        TextStyle style = TextStyle.regular(UPRIGHT_SIZE * unit, Ink.of(0));
        return heads.stream()
                .mapToDouble(head -> FontMetrics.bundled().width(Printable.of(head.label()), style))
                .reduce(0, (longest, length) -> Math.min(room, Math.max(longest, length)));
    }

    /** Returns a scale for 0, all logits and what the scale to keep had, so that no bar leaves it. */
    private static LinearScale logitScale(List<ColumnHead> heads, BarOptions options, Box plot) {
        LinearScale kept = options.logitRange();
        double[] logits = heads.stream()
                .flatMapToDouble(head -> DoubleStream.of(head.logit(), head.outlinedLogit()))
                .filter(Double::isFinite)
                .toArray();
        double low = Arrays.stream(logits).reduce(kept == null ? 0 : kept.low(), Math::min);
        double high = Arrays.stream(logits).reduce(kept == null ? 0 : kept.high(), Math::max);
        boolean allZero = low == 0 && high == 0;
        return new LinearScale(low, allZero ? 1 : high, plot.bottom(), plot.y());
    }

    private static List<Probability> shown(List<BarColumn> columns) {
        return columns.stream()
                .flatMap(column -> Stream.of(column.probability(), column.outline()))
                .filter(Objects::nonNull)
                .toList();
    }
}
