package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
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

/** What moves with τ: the bars of the probabilities, and over them the outlines, the line 1/n and the values. */
record ProbabilityBars(BarLayout layout, Theme theme, Messages words, List<BarColumn> columns, int unmasked)
        implements Sheet {

    private static final double MARGIN = 3;

    /** What a value keeps free to its left and right, so that the dashes of the line 1/n don't look like signs. */
    private static final double CLEARANCE = 6;

    @Override
    public void paint(Surface surface) {
        BarPainter painter = new BarPainter(surface, layout, theme);
        for (int k = 0; k < columns.size(); k++) {
            paintBar(painter, k, columns.get(k));
        }
        PlotPainter.of(surface, theme, layout.unit()).paintUniform(layout.probabilities(), uniformHeight());
        for (int k = 0; k < columns.size(); k++) {
            paintValue(painter, k, columns.get(k));
        }
    }

    @Override
    public Box area() {
        return layout.moving();
    }

    private void paintBar(BarPainter painter, int k, BarColumn column) {
        double bottom = layout.probabilities().bottom();
        if (!isZero(column.probability())) {
            Ink ink = column.isOthers() ? theme.others() : theme.probability();
            painter.bar(k, bottom, scale().at(column.probability()), ink);
        }
        double outline = outline(column);
        if (!Double.isNaN(outline)) {
            painter.outline(k, bottom, outline);
        }
    }

    private void paintValue(BarPainter painter, int k, BarColumn column) {
        Probability p = column.probability();
        double bar = scale().at(p);
        boolean off = scale().isOff(p);
        BarPainter.Value value = painter.value(k, valueText(p), bar, outline(column), layout.probabilities(), off);
        if (value.box().bottom() <= bar) {
            clear(painter.surface(), value.box(), off);
            painter.write(value, theme.ink());
        } else {
            painter.write(value.hungFrom(bar + MARGIN), column.isOthers() ? theme.ink() : theme.paper());
        }
    }

    /** Hides the line 1/n, or an outline, behind a value. */
    private void clear(Surface surface, Box value, boolean off) {
        Box plate = value.widened(layout.columns().narrow() ? 0 : CLEARANCE, MARGIN);
        boolean onLine = plate.y() < uniformHeight() && uniformHeight() < plate.bottom();
        boolean onOutline = off && value.width() > layout.barWidth();
        if (onLine || onOutline) {
            surface.fillRectangle(plate, 2, theme.paper());
        }
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

    private double uniformHeight() {
        return scale().atUniform(unmasked);
    }

    private ProbabilityScale scale() {
        return layout.probabilityScale();
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
