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
import java.util.Set;

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
        List<BarPainter.Value> values = layout.numbered().stream()
                .filter(k -> isNumbered)
                .map(k -> value(painter, k, columns.get(k)))
                .toList();
        List<Box> holes = holes(values);
        Surface around = Cutout.beneath(holes, surface, theme);
        for (int k = 0; k < columns.size(); k++) {
            int column = k;
            surface.named(columns.get(k).head().label(), inner -> paintBar(inner, holes, column));
        }
        if (!scale().isBelowUniform(unmasked)) {
            PlotPainter.of(around, theme, layout.unit()).paintUniform(layout.probabilities(), uniformHeight());
        }
        for (BarPainter.Value value : values) {
            paintValue(painter, value, columns.get(value.column()));
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
        boolean isOutlined = guessed || !hidden.contains(Hidden.OUTLINE);
        if (outlined != null && isOutlined && (guessed || !isZero(outlined))) {
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

    private BarPainter.Value value(BarPainter painter, int k, BarColumn column) {
        Probability p = column.probability();
        boolean off = scale().isOff(p);
        return painter.value(k, valueText(p), scale().at(p), outline(column), layout.probabilities(), off);
    }

    private void paintValue(BarPainter painter, BarPainter.Value value, BarColumn column) {
        if (isAbove(value)) {
            holes(List.of(value)).forEach(plate -> painter.surface().fillRectangle(plate, 2, theme.paper()));
            painter.write(value, theme.ink());
        } else {
            painter.write(value.hungFrom(hook(value, column)), column.isOthers() ? theme.ink() : theme.onMark());
        }
    }

    /** Returns the height that a value in its bar hangs from: just below its end, or below the break of a bar that is cut. */
    private double hook(BarPainter.Value value, BarColumn column) {
        double end = scale().at(column.probability()) + BarPainter.MARGIN;
        double belowBreak = end + 2 * PlotPainter.GAP * layout.unit();
        double lowest = layout.probabilities().bottom() - value.box().height();
        return scale().isAbove(column.probability()) ? Math.max(end, Math.min(belowBreak, lowest)) : end;
    }

    private boolean isAbove(BarPainter.Value value) {
        return value.box().bottom() <= scale().at(columns.get(value.column()).probability());
    }

    /** Returns where the line 1/n, or an outline, would run through a value. */
    private List<Box> holes(List<BarPainter.Value> values) {
        return values.stream()
                .filter(value -> isAbove(value) && isCrossed(value))
                .map(value -> value.box().widened(layout.columns().narrow() ? 0 : CLEARANCE, BarPainter.MARGIN))
                .toList();
    }

    private boolean isCrossed(BarPainter.Value value) {
        Box box = value.box();
        boolean onLine =
                box.y() - BarPainter.MARGIN < uniformHeight() && uniformHeight() < box.bottom() + BarPainter.MARGIN;
        boolean off = scale().isOff(columns.get(value.column()).probability());
        return onLine || (off && box.width() > layout.columns().barWidth());
    }

    private String valueText(Probability p) {
        if (scale().axis() == ProbabilityAxis.LOGARITHMIC && isZero(p)) {
            return words.text("bars.exactlyZero");
        }
        String text = NumberText.probability(p);
        return scale().isBelow(p) ? words.text("bars.belowAxis", text) : text;
    }

    /** Returns the height of a column's outline, NaN for none. */
    private double outline(BarColumn column) {
        Probability outlined = column.outline();
        return outlined == null || isZero(outlined) ? Double.NaN : scale().at(outlined);
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
