package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What does not move with τ: the upper panel, and the title, axis and labels of the lower one.
 *
 * @param editable whether the title says that a bar can be dragged
 */
record StillSheet(BarLayout layout, Theme theme, Messages words, boolean editable, String outlined, int unmasked)
        implements Sheet {

    private static final double TICK_HEIGHT = 12;
    private static final int LOGIT_TICKS = 3;
    private static final double UNIFORM_GAP = 6;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        if (layout.hasLogits()) {
            paintLogits(plots);
        }
        paintProbabilities(plots);
        double below = layout.probabilities().bottom() + plots.gap();
        layout.labels().paintBelow(surface, layout.columns(), below, layout.first(), this::labelStyle);
        paintUniform(plots);
    }

    private void paintLogits(PlotPainter plots) {
        LinearScale scale = layout.logitScale();
        String title = words.text(editable ? "bars.logits.editable" : "bars.logits");
        plots.paintTitle(title, "", layout.logitTitleBaseline(), layout.size().right());
        plots.paintGrid(layout.logits(), scale.ticks(LOGIT_TICKS, TICK_HEIGHT));
        plots.paintAxis(layout.logits(), scale.clamped(0));
        for (int k = 0; k < layout.heads().size(); k++) {
            ColumnHead head = layout.heads().get(k);
            int column = k;
            plots.surface()
                    .named(head.label(), inner -> paintLogit(new BarPainter(inner, layout, theme), column, head));
        }
        paintValues(new BarPainter(plots.surface(), layout, theme));
    }

    private void paintLogit(BarPainter painter, int k, ColumnHead column) {
        double zero = layout.logitScale().clamped(0);
        if (Double.isFinite(column.logit()) && column.logit() != 0) {
            painter.bar(k, zero, end(column), theme.logit());
        }
        double outline = outline(column);
        if (!Double.isNaN(outline) && outline != zero) {
            painter.outline(k, zero, outline, false, painter.stroke(false));
        }
    }

    private void paintValues(BarPainter painter) {
        List<ValuePlaces.Bar> bars =
                IntStream.range(0, layout.heads().size()).mapToObj(this::bar).toList();
        ValuePlaces places = new ValuePlaces(layout, layout.logits(), bars, Double.NaN);
        Map<Integer, PlacedValue> values = new TreeMap<>();
        Set<Integer> numbered = layout.numbered();
        numbered.removeIf(k -> layout.heads().get(k).isOthers());
        for (int k : numbered) {
            String text = text(layout.heads().get(k));
            places.place(k, text, painter.valueStyle(text, layout.logits(), false), false)
                    .ifPresent(value -> values.put(k, value));
        }
        if (values.size() < numbered.size()) {
            values.keySet().retainAll(layout.first()); // numbers here and there would look like a choice
        }
        values.forEach(
                (k, value) -> painter.write(value, isMasked(layout.heads().get(k)) ? theme.muted() : theme.ink()));
    }

    private String text(ColumnHead head) {
        return isMasked(head) ? words.text("bars.masked") : NumberText.grouped(NumberText.rounded(head.logit()));
    }

    private static boolean isMasked(ColumnHead head) {
        return !Double.isFinite(head.logit());
    }

    private ValuePlaces.Bar bar(int k) {
        ColumnHead head = layout.heads().get(k);
        double outline = outline(head);
        return ValuePlaces.Bar.of(box(k, end(head)), Double.isNaN(outline) ? null : box(k, outline));
    }

    private Box box(int k, double end) {
        double zero = layout.logitScale().clamped(0);
        double width = layout.columns().barWidth();
        return new Box(layout.columns().centre(k) - width / 2, Math.min(zero, end), width, Math.abs(zero - end));
    }

    /** Returns the height where a bar ends; that of 0 for a masked class. */
    private double end(ColumnHead column) {
        return layout.logitScale().clamped(Double.isFinite(column.logit()) ? column.logit() : 0);
    }

    /** Returns the height of an outline, NaN for none. */
    private double outline(ColumnHead column) {
        double logit = column.outlinedLogit();
        return Double.isFinite(logit) ? layout.logitScale().clamped(logit) : Double.NaN;
    }

    private void paintProbabilities(PlotPainter plots) {
        Box plot = layout.probabilities();
        String title = words.text("bars.probabilities");
        plots.paintTitle(
                title,
                note(plots, title),
                layout.probabilityTitleBaseline(),
                layout.size().right());
        plots.paintGrid(plot, layout.probabilityScale().ticks());
        plots.paintAxis(plot, plot.bottom());
    }

    /** Returns what is outlined and, if there is room to say it, where the axis is cut. */
    private String note(PlotPainter plots, String title) {
        double end = layout.probabilityScale().end();
        String cut = words.text("axis.cut", NumberText.tick(end));
        String both = outlined.isEmpty() ? cut : words.text("axis.cut.note", cut, outlined);
        return layout.probabilityScale().isCut()
                        && plots.fitsBeside(title, both, layout.size().right())
                ? both
                : outlined;
    }

    private TextStyle labelStyle(int k) {
        return layout.labels().style().inked(layout.heads().get(k).isOthers() ? theme.muted() : theme.ink());
    }

    private void paintUniform(PlotPainter plots) {
        TextStyle style = plots.text(theme.uniformText());
        boolean above = layout.probabilityScale().isBelowUniform(unmasked);
        String text = words.text(above ? "bars.uniform.above" : "bars.uniform", NumberText.part(1.0 / unmasked));
        double y = layout.probabilityScale().atUniform(unmasked) + style.middleToBaseline();
        plots.surface().text(text, layout.probabilities().right() + UNIFORM_GAP, y, style);
    }
}
