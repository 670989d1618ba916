package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ColumnLabels;
import io.github.tauscope.figure.Columns;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotHead;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.IntervalText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places of a bar figure of a list: a title, room for the value of a bar that fills the plot, the plot, and labels.
 *
 * @param values how the numbers above bars are written
 */
record PartialBarLayout(
        double unit,
        Box size,
        PlotHead head,
        List<PartialColumn> shown,
        Columns columns,
        Box plot,
        ColumnLabels labels,
        TextStyle values,
        ProbabilityScale scale) {

    static final double VALUE_GAP = 6;

    private static final DesignSize DESIGN = new DesignSize(1040, 460);
    private static final double VALUE_SIZE = 14;
    private static final double UPRIGHT_SIZE = 12;
    private static final double UPRIGHT_ROOM = 92;
    private static final double UPRIGHT_SHARE = 0.2;

    /** Of a lower figure, numbers that run upwards would have more of the height than the bars; then there are none. */
    private static final double UPRIGHT_VALUE_SHARE = 0.3;

    /** Narrower columns have no room for two bounds side by side. */
    private static final double NARROW_BELOW = 84;

    /** Holds the widest number beside an axis, as that of other bars does. */
    private static final double LEFT = 68;

    static PartialBarLayout of(List<PartialColumn> shown, PartialBarFigure figure, Extent extent) {
        double unit = extent.unit(DESIGN);
        double gap = PlotPainter.GAP * unit;
        double plotWidth = Math.max(DesignSize.LEAST_PLOT, extent.width() - LEFT * unit - gap);
        Columns columns = Columns.across(LEFT * unit, plotWidth, shown.size(), NARROW_BELOW * unit);
        double upright = Math.min(UPRIGHT_ROOM * unit, UPRIGHT_SHARE * extent.height());
        ColumnLabels labels = ColumnLabels.of(
                shown.stream().map(PartialColumn::label).toList(),
                columns,
                TextStyle.regular(columns.labelSize(unit), Ink.of(0)),
                unit,
                upright);
        double uprightValues = Math.min(UPRIGHT_ROOM * unit, UPRIGHT_VALUE_SHARE * extent.height());
        TextStyle values = values(shown, columns, unit, uprightValues);
        double value = columns.narrow() ? uprightValues : values.size();
        double valueRoom = values.isLegible(unit) ? VALUE_GAP * unit + value : 0;
        double below = labels.height(columns) + 2 * gap;
        PlotHead head = PlotHead.withoutValue(
                PartialText.title(figure.data().distribution(), figure.words()),
                PartialText.legend(figure.data(), figure.words()),
                new Box(LEFT * unit, 0, plotWidth, 0),
                below + valueRoom,
                extent,
                unit);
        double above = head.height() + valueRoom;
        double plotHeight = Math.max(DesignSize.LEAST_PLOT, extent.height() - above - below);
        Box plot = new Box(LEFT * unit, above, plotWidth, plotHeight);
        return new PartialBarLayout(
                unit,
                new Box(0, 0, extent.width(), extent.height()),
                head,
                shown,
                columns,
                plot,
                labels,
                values,
                scale(shown, figure.axis(), figure.top(), plot));
    }

    /** Returns the greatest bound of one class; several together may have more. */
    static double greatest(List<PartialColumn> shown) {
        return shown.stream()
                .filter(column -> column.kind() == PartialColumn.Kind.LISTED)
                .flatMap(PartialColumn::all)
                .mapToDouble(Probability::value)
                .max()
                .orElse(1);
    }

    /** Returns the columns that keep their texts where not all can: the likeliest, and the rest. */
    List<Integer> first() {
        int likeliest = IntStream.range(0, shown.size() - 1)
                .reduce((a, b) -> shown.get(b).logProbability() > shown.get(a).logProbability() ? b : a)
                .orElse(0);
        return List.of(likeliest, shown.size() - 1);
    }

    /** Returns the columns that have numbers: all, or every other, or only the first ones. */
    Set<Integer> numbered() {
        return values.isLegible(unit) ? columns.numbered(values.size() + 2, first()) : Set.of();
    }

    /** Returns how high the bars are below the number of a column, which may be wider than its column. */
    double topBelow(int k) {
        int reach = columns.step(values.size()) / 2;
        return IntStream.rangeClosed(Math.max(0, k - reach), Math.min(shown.size() - 1, k + reach))
                .boxed()
                .flatMap(j -> shown.get(j).all())
                .mapToDouble(scale::at)
                .min()
                .orElseThrow();
    }

    /** Returns a size in which no number meets its neighbour or the title. */
    private static TextStyle values(List<PartialColumn> shown, Columns columns, double unit, double upright) {
        TextStyle style = TextStyle.semiBold((columns.narrow() ? UPRIGHT_SIZE : VALUE_SIZE) * unit, Ink.of(0));
        double widest = style.widest(shown.stream().map(column -> IntervalText.probability(column.bounds())));
        double room = columns.narrow() ? upright : columns.width() - PlotPainter.GAP * unit;
        return style.sized(style.size() * Math.min(1, room / widest));
    }

    private static ProbabilityScale scale(List<PartialColumn> shown, ProbabilityAxis axis, AxisTop top, Box plot) {
        Stream<Probability> bounds = shown.stream().flatMap(PartialColumn::all);
        return ProbabilityScale.of(axis, bounds.toList(), plot.bottom(), plot.y())
                .endingAt(top.over(() -> greatest(shown)));
    }
}
