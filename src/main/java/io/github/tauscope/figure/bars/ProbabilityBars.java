package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** The bars of probabilities, with the outlines, the line 1/n and their values over them. */
record ProbabilityBars(BarPainter painter, Messages words, List<BarColumn> columns, int unmasked) {

    static final double DASH = 6;
    private static final double MARGIN = 3;

    void paint() {
        for (int k = 0; k < columns.size(); k++) {
            paintBar(k, columns.get(k));
        }
        paintUniform();
        for (int k = 0; k < columns.size(); k++) {
            paintValue(k, columns.get(k));
        }
    }

    private void paintBar(int k, BarColumn column) {
        Box plot = painter.layout().probabilities();
        if (!isZero(column.probability())) {
            Ink ink = column.isOthers()
                    ? painter.theme().others()
                    : painter.theme().probability();
            painter.bar(k, plot.bottom(), height(column.probability()), ink);
        }
        double outline = outline(column);
        if (!Double.isNaN(outline)) {
            painter.outline(k, plot.bottom(), outline);
        }
    }

    private void paintValue(int k, BarColumn column) {
        Probability p = column.probability();
        double bar = height(p);
        Box plot = painter.layout().probabilities();
        BarPainter.Value value = painter.value(k, valueText(p), bar, outline(column), plot, isOffAxis(p));
        boolean aboveBar = value.box().bottom() <= bar;
        if (aboveBar) {
            paintPlate(value.box(), isOffAxis(p));
            painter.write(value, painter.theme().ink());
        } else {
            painter.write(value.hungFrom(bar + MARGIN), inkOnBar(column));
        }
    }

    /** Hides what a value stands on, with a margin, or the dashes of the line 1/n would read as signs of the number. */
    private void paintPlate(Box value, boolean offAxis) {
        double beside = painter.layout().narrow() ? 0 : DASH;
        Box plate = new Box(
                value.x() - beside, value.y() - MARGIN, value.width() + 2 * beside, value.height() + 2 * MARGIN);
        double line = painter.layout().uniformHeight(unmasked);
        boolean onLine = plate.y() < line && line < plate.bottom();
        boolean onOutline = offAxis && value.width() > painter.layout().barWidth();
        if (onLine || onOutline) {
            painter.surface().fillRectangle(plate, 2, painter.theme().paper());
        }
    }

    private Ink inkOnBar(BarColumn column) {
        return column.isOthers() ? painter.theme().ink() : painter.theme().paper();
    }

    private void paintUniform() {
        Box plot = painter.layout().probabilities();
        double y = painter.layout().uniformHeight(unmasked);
        Stroke stroke = Stroke.dashed(painter.theme().uniform(), 1.5, DASH);
        painter.surface().line(plot.x(), y, plot.right(), y, stroke);
    }

    private String valueText(Probability p) {
        ProbabilityScale scale = painter.layout().probabilityScale();
        if (scale.axis() == ProbabilityAxis.LOGARITHMIC && isZero(p)) {
            return words.text("bars.exactlyZero");
        }
        String text = NumberText.probability(p);
        return scale.isBelow(p) ? words.text("bars.belowAxis", text) : text;
    }

    /** Returns whether there is no place for a probability on the axis: exactly 0, or too small, on a logarithmic one. */
    private boolean isOffAxis(Probability p) {
        ProbabilityScale scale = painter.layout().probabilityScale();
        return scale.isBelow(p) || (scale.axis() == ProbabilityAxis.LOGARITHMIC && isZero(p));
    }

    private double height(Probability p) {
        return painter.layout().probabilityScale().at(p);
    }

    /** Returns how high the outline of a column is, NaN for none. */
    private double outline(BarColumn column) {
        Probability outlined = column.outline();
        return outlined == null || isZero(outlined) ? Double.NaN : height(outlined);
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
