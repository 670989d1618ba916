package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ColumnLabels;
import io.github.tauscope.figure.Columns;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Probability;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The places of a bar figure: two panels, logits above and probabilities below, that share their columns. Only the decades of
 * a logarithmic axis, and the end of a linear one that fits, depend on τ, so that nothing else jumps while it moves.
 */
record BarLayout(
        double unit,
        Box size,
        List<ColumnHead> heads,
        Columns columns,
        Box logits,
        Box probabilities,
        ColumnLabels labels,
        LinearScale logitScale,
        ProbabilityScale probabilityScale) {

    static final double VALUE_SIZE = 15;
    static final double UPRIGHT_SIZE = 12;
    static final double LEAST_UPRIGHT_SIZE = 8;

    private static final DesignSize DESIGN = new DesignSize(1040, 460);
    private static final double TITLE_HEIGHT = 20;
    private static final double UPRIGHT_LABEL = 76;
    private static final double UPRIGHT_LABEL_SHARE = 0.15;

    /** How long labels that run upwards are in the lowest figure, in sizes of their font: so that what differs fits. */
    private static final double LEAST_UPRIGHT_LABEL = 2.6;

    private static final double NARROW_BELOW = 46;
    private static final double LOGIT_SHARE = 0.27;

    /** The least height of the upper panel; a lower figure has the probabilities alone. */
    private static final double LEAST_LOGITS = 18;

    /** Holds the widest number beside an axis, −1.5e-300, so that no number moves the plots. */
    private static final double LEFT = 68;

    private static final double RIGHT = 86;

    static BarLayout of(List<BarColumn> shown, BarOptions options, Extent extent) {
        double unit = extent.unit(DESIGN);
        List<ColumnHead> heads = shown.stream().map(BarColumn::head).toList();
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit);
        Columns columns = Columns.across(LEFT * unit, plotWidth, heads.size(), NARROW_BELOW * unit);
        double gap = PlotPainter.GAP * unit;
        double above = TITLE_HEIGHT * unit + gap + (columns.narrow() ? 0 : VALUE_SIZE * unit);
        double between = above + gap;
        double leastRoom = LEAST_UPRIGHT_LABEL * columns.labelSize(unit);
        double uprightRoom = Math.min(UPRIGHT_LABEL * unit, Math.max(leastRoom, UPRIGHT_LABEL_SHARE * extent.height()));
        ColumnLabels labels = ColumnLabels.of(
                heads.stream().map(ColumnHead::label).toList(),
                columns,
                TextStyle.regular(columns.labelSize(unit), Ink.of(0)),
                unit,
                uprightRoom);
        double below = labels.height(columns) + 2 * gap;
        double both = extent.height() - above - between - below;
        boolean hasLogits = both * LOGIT_SHARE >= LEAST_LOGITS * unit;
        Box logits = new Box(
                LEFT * unit, hasLogits ? above : -between + above, plotWidth, hasLogits ? both * LOGIT_SHARE : 0);
        double free = hasLogits ? both * (1 - LOGIT_SHARE) : extent.height() - above - below;
        Box probabilities =
                new Box(LEFT * unit, logits.bottom() + between, plotWidth, Math.max(DesignSize.LEAST_PLOT, free));
        Box size = new Box(0, 0, extent.width(), extent.height());
        LinearScale logitScale = logitScale(heads, options, logits);
        ProbabilityScale scale = probabilityScale(shown, options, probabilities);
        return new BarLayout(unit, size, heads, columns, logits, probabilities, labels, logitScale, scale);
    }

    /** Returns whether there is an upper panel. */
    boolean hasLogits() {
        return logits.height() > 0;
    }

    double logitTitleBaseline() {
        return (TITLE_HEIGHT - PlotPainter.GAP / 2) * unit;
    }

    double probabilityTitleBaseline() {
        return logits.bottom() + (TITLE_HEIGHT + PlotPainter.GAP / 2) * unit;
    }

    /** Returns the columns that keep their texts where not all can: that of the greatest logit, and that of the others. */
    List<Integer> first() {
        return ShownClasses.first(heads, ColumnHead::isOthers, ColumnHead::logit);
    }

    /** Returns the columns that have numbers: all, or every other, or only the first ones. */
    Set<Integer> numbered() {
        return columns.numbered(LEAST_UPRIGHT_SIZE + 2, first());
    }

    /** Returns the part of the figure that moves with τ: the lower plot, with the values above its bars. */
    Box moving() {
        double gap = PlotPainter.GAP;
        double x = Math.floor(probabilities.x() - gap);
        double y = Math.floor(probabilities.y() - (VALUE_SIZE + gap) * unit);
        double width = Math.ceil(probabilities.right() + gap - x);
        return new Box(x, y, width, Math.ceil(probabilities.bottom() + gap / 2 - y));
    }

    /** Returns the height between the two panels. */
    double border() {
        return logits.bottom() + (PlotPainter.GAP + TITLE_HEIGHT / 2) * unit;
    }

    /** Returns where a pointer meets a class: the whole height of a panel, including its texts. */
    List<HitRegion> hitRegions(List<BarColumn> shown) {
        List<HitRegion> regions = new ArrayList<>();
        double border = border();
        for (int k = 0; k < shown.size(); k++) {
            Box upper = new Box(columns.x(k), 0, columns.width(), border);
            Box lower = new Box(columns.x(k), border, columns.width(), size.height() - border);
            regions.add(new HitRegion(HitRegion.Panel.LOGIT, shown.get(k), upper));
            regions.add(new HitRegion(HitRegion.Panel.PROBABILITY, shown.get(k), lower));
        }
        return regions;
    }

    /** Returns a scale that holds 0, all logits and the range to keep. */
    private static LinearScale logitScale(List<ColumnHead> heads, BarOptions options, Box plot) {
        LinearScale kept = options.logitRange();
        DoubleStream logits = heads.stream()
                .flatMapToDouble(head -> DoubleStream.of(head.logit(), head.outlinedLogit()))
                .filter(Double::isFinite);
        DoubleStream least = kept == null ? DoubleStream.of(0) : DoubleStream.of(kept.low(), kept.high());
        DoubleSummaryStatistics range = DoubleStream.concat(least, logits).summaryStatistics();
        boolean allZero = range.getMin() == 0 && range.getMax() == 0;
        return new LinearScale(range.getMin(), allZero ? 1 : range.getMax(), plot.bottom(), plot.y());
    }

    private static ProbabilityScale probabilityScale(List<BarColumn> shown, BarOptions options, Box plot) {
        Stream<Probability> all = shown.stream().flatMap(column -> Stream.of(column.probability(), column.outline()));
        return ProbabilityScale.of(options.axis(), all.filter(Objects::nonNull).toList(), plot.bottom(), plot.y())
                .endingAt(options.top().over(() -> BarColumn.greatest(shown)));
    }
}
