package io.github.tauscope.figure;

import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.kernel.Probability;

/** The lower panel of a bar figure: probabilities, outlined at the reference temperature, with the line 1/n. */
record ProbabilityPanel(BarPainter painter, BarData data, Messages words) {

    private static final double DASH = 6;

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
        String text = valueText(column.probability());
        double y = valueHeight(k, column, text);
        Box place = painter.valueBox(k, text, y);
        boolean onLine = place.y() < uniformHeight() && uniformHeight() < place.bottom();
        if (onLine || isOffAxis(column.probability())) {
            painter.surface()
                    .fillRectangle(place, 2, painter.theme().background().withOpacity(0.8));
        }
        painter.value(k, text, y, painter.theme().ink());
        painter.label(k, painter.layout().probabilities());
    }

    /** A value stands on its bar, within the outline where it fits, else on the outline. */
    private double valueHeight(int k, Column column, String text) {
        double bar = height(column.probability());
        double outline = height(column.reference());
        Box onBar = painter.valueBox(k, text, bar);
        boolean narrow = onBar.width() < painter.layout().barWidth() - 4;
        boolean fits = onBar.y() > outline + 2 && (narrow || isOffAxis(column.probability()));
        return outline < bar && !fits && !isZero(column.reference()) ? outline : bar;
    }

    private void paintUniform() {
        Box plot = painter.layout().probabilities();
        double y = uniformHeight();
        Theme theme = painter.theme();
        painter.surface().line(plot.x(), y, plot.right(), y, new Stroke(theme.uniform(), 1.5, DASH));
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
        return NumberText.full(data.reference().temperature().value());
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
