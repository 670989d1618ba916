package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What moves with τ: the bars of the probabilities, and over them the outlines, the line 1/n and the values. */
record ProbabilityBars(
        BarLayout layout,
        Theme theme,
        Messages words,
        List<BarColumn> columns,
        int unmasked,
        boolean guessed,
        Set<Hidden> hidden)
        implements Sheet {

    /** What a value keeps free to its left and right, so that the dashes of the line 1/n don't look like signs. */
    private static final double CLEARANCE = 6;

    @Override
    public void paint(Surface surface) {
        BarPainter painter = new BarPainter(surface, layout, theme);
        boolean isNumbered = !hidden.contains(Hidden.NUMBERS) && !hidden.contains(Hidden.BARS);
        ValuePlaces places = places();
        List<PlacedValue> values = layout.numbered().stream()
                .filter(k -> isNumbered)
                .flatMap(k -> value(painter, places, k).stream())
                .toList();
        List<Box> holes = holes(places, values);
        Surface around = Cutout.beneath(holes, surface, theme);
        for (int k = 0; k < columns.size(); k++) {
            int column = k;
            surface.named(columns.get(k).head().label(), inner -> paintBar(inner, holes, column));
        }
        PlotPainter.of(around, theme, layout.unit()).paintTornEdge(layout.probabilities(), scale());
        if (!scale().isBelowUniform(unmasked)) {
            PlotPainter.of(around, theme, layout.unit()).paintUniform(layout.probabilities(), uniformHeight());
        }
        holes.forEach(plate -> surface.fillRectangle(plate, 2, theme.paper()));
        for (PlacedValue value : values) {
            boolean isOnMark = value.hangs() && !columns.get(value.column()).isOthers();
            painter.write(value, isOnMark ? theme.onMark() : theme.ink());
        }
    }

    @Override
    public Box area() {
        return layout.moving();
    }

    private void paintBar(Surface surface, List<Box> holes, int k) {
        BarColumn column = columns.get(k);
        BarPainter painter = new BarPainter(surface, layout, theme);
        BarPainter around = new BarPainter(Cutout.beneath(holes, surface, theme), layout, theme);
        double bottom = layout.probabilities().bottom();
        boolean isBare = hidden.contains(Hidden.BARS);
        if (!isBare && !isZero(column.probability())) {
            Ink ink = column.isOthers() ? theme.others() : theme.probability();
            painter.bar(k, bottom, scale().at(column.probability()), ink);
        }
        Probability outlined = column.outline();
        if (outlined != null && isOutlined(outlined)) {
            around.outline(k, bottom, scale().at(outlined), scale().isAbove(outlined), around.stroke(guessed));
        }
        if (!isBare && scale().isAbove(column.probability())) {
            PlotPainter.of(painter.surface(), theme, layout.unit())
                    .paintBreak(
                            layout.probabilities(),
                            layout.columns().centre(k),
                            layout.columns().barWidth());
        }
    }

    private ValuePlaces places() {
        List<ValuePlaces.Bar> bars =
                IntStream.range(0, columns.size()).mapToObj(this::bar).toList();
        return new ValuePlaces(layout, layout.probabilities(), bars, uniformHeight());
    }

    private ValuePlaces.Bar bar(int k) {
        BarColumn column = columns.get(k);
        double end = scale().at(column.probability());
        Probability outlined = column.outline();
        Box outline = outlined != null && isOutlined(outlined) ? box(k, scale().at(outlined)) : null;
        Box bar = isZero(column.probability()) ? box(k, layout.probabilities().bottom()) : box(k, end);
        double belowBreak = scale().isAbove(column.probability()) ? 2 * PlotPainter.GAP * layout.unit() : 0;
        return new ValuePlaces.Bar(bar, outline, bar.y() + ValuePlaces.MARGIN + belowBreak);
    }

    private Box box(int k, double end) {
        double width = layout.columns().barWidth();
        return new Box(
                layout.columns().centre(k) - width / 2,
                end,
                width,
                layout.probabilities().bottom() - end);
    }

    private Optional<PlacedValue> value(BarPainter painter, ValuePlaces places, int k) {
        Probability p = columns.get(k).probability();
        boolean off = scale().isOff(p);
        String text = valueText(p);
        return places.place(k, text, painter.valueStyle(text, layout.probabilities(), off), off);
    }

    /** Returns where the line 1/n, or an outline, would run through a value. */
    private List<Box> holes(ValuePlaces places, List<PlacedValue> values) {
        boolean upright = layout.columns().narrow();
        return values.stream()
                .filter(value -> !value.hangs() && (isOnLine(places, value.box()) || places.isPiercing(value)))
                .map(value -> value.inked(upright).widened(upright ? 0 : CLEARANCE, ValuePlaces.MARGIN))
                .toList();
    }

    private boolean isOnLine(ValuePlaces places, Box box) {
        return places.isOnLevel(box)
                || PlotPainter.tornEdge(layout.probabilities(), scale(), layout.unit())
                        .meets(box.widened(0, 1));
    }

    private String valueText(Probability p) {
        if (scale().axis() == ProbabilityAxis.LOGARITHMIC && isZero(p)) {
            return words.text("bars.exactlyZero");
        }
        String text = NumberText.probability(p);
        return scale().isBelow(p) ? words.text("bars.belowAxis", text) : text;
    }

    private boolean isOutlined(Probability outlined) {
        return guessed || (!hidden.contains(Hidden.OUTLINE) && !isZero(outlined));
    }

    /** Returns the height of the line 1/n, NaN where it is above the axis. */
    private double uniformHeight() {
        return scale().isBelowUniform(unmasked) ? Double.NaN : scale().atUniform(unmasked);
    }

    private ProbabilityScale scale() {
        return layout.probabilityScale();
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
