package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;

/** The lower panel of a bar figure: probabilities, outlined at the reference temperature, with the line 1/n. */
record ProbabilityPanel(BarPainter painter, BarData data, Messages words) {

    private static final double DASH = 6;
    private static final double MARGIN = 3;

    void paint() {
        BarLayout layout = painter.layout();
        Box plot = layout.probabilities();
        painter.title(
                layout.probabilityTitle(),
                words.text("bars.probabilities"),
                words.text("bars.outlined", referenceText()));
        for (ProbabilityScale.Tick tick : layout.probabilityScale().ticks()) {
            painter.gridLine(plot, tick.pixel(), tick.text());
        }
        painter.baseline(plot, plot.bottom());
        for (int k = 0; k < layout.columns().size(); k++) {
            paintBar(k, layout.columns().get(k));
        }
        paintUniform();
        for (int k = 0; k < layout.columns().size(); k++) {
            paintTexts(k, layout.columns().get(k));
        }
    }

    private void paintBar(int k, Column column) {
        Box plot = painter.layout().probabilities();
        if (!isZero(column.probability())) {
            Ink ink = column.isOthers()
                    ? painter.theme().others()
                    : painter.theme().probability();
            painter.bar(k, plot.bottom(), height(column.probability()), ink);
        }
        if (!isZero(column.reference())) {
            painter.outline(k, plot.bottom(), height(column.reference()));
        }
    }

    private void paintTexts(int k, Column column) {
        double bar = height(column.probability());
        BarPainter.Value value = value(k, column);
        boolean aboveBar = value.box().bottom() <= bar;
        if (aboveBar) {
            paintPlate(value.box(), isOffAxis(column.probability()));
            painter.write(value, painter.theme().ink());
        } else {
            painter.write(value.hungFrom(bar + MARGIN), inkOnBar(column));
        }
        painter.label(k, painter.layout().probabilities());
    }

    /** Hides what a value stands on, with a margin, or the dashes of the line 1/n would read as signs of the number. */
    private void paintPlate(Box value, boolean offAxis) {
        double beside = painter.layout().narrow() ? 0 : DASH;
        Box plate = new Box(
                value.x() - beside, value.y() - MARGIN, value.width() + 2 * beside, value.height() + 2 * MARGIN);
        boolean onLine = plate.y() < uniformHeight() && uniformHeight() < plate.bottom();
        boolean onOutline = offAxis && value.width() > painter.layout().barWidth();
        if (onLine || onOutline) {
            painter.surface().fillRectangle(plate, 2, painter.theme().background());
        }
    }

    private Ink inkOnBar(Column column) {
        return column.isOthers() ? painter.theme().ink() : painter.theme().background();
    }

    /** A value stands on its bar, within the outline where it fits, else on the outline where that leaves it room. */
    private BarPainter.Value value(int k, Column column) {
        Box plot = painter.layout().probabilities();
        String text = valueText(column.probability());
        boolean offAxis = isOffAxis(column.probability());
        double bar = height(column.probability());
        double outline = height(column.reference());
        BarPainter.Value onBar = painter.value(k, text, bar, plot, offAxis);
        BarPainter.Value onOutline = painter.value(k, text, outline, plot, offAxis);
        boolean narrow = onBar.box().width() < painter.layout().barWidth() - 4;
        boolean fits = onBar.box().y() > outline + 2 && (narrow || offAxis);
        boolean outlined = outline < bar && !isZero(column.reference());
        return outlined && !fits && onOutline.box().bottom() <= outline ? onOutline : onBar;
    }

    private void paintUniform() {
        Box plot = painter.layout().probabilities();
        double y = uniformHeight();
        Theme theme = painter.theme();
        painter.surface().line(plot.x(), y, plot.right(), y, Stroke.dashed(theme.uniform(), 1.5, DASH));
        TextStyle style = painter.tickStyle(theme.uniformText()).anchored(Anchor.START);
        String text = words.text(
                "bars.uniform",
                NumberText.part(1.0 / data.distribution().logits().unmasked()));
        painter.surface().text(text, plot.right() + DASH, y + style.middleToBaseline(), style);
    }

    private double uniformHeight() {
        int n = data.distribution().logits().unmasked();
        return height(new Probability(1.0 / n, -Math.log(n), n == 1));
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

    private String referenceText() {
        return NumberText.grouped(NumberText.full(data.reference().temperature().value()));
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
