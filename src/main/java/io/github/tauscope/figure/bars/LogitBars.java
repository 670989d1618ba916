package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** The bars of the logits, standing on 0 or hanging from it, with those of A as outlines. */
record LogitBars(BarPainter painter, Messages words) {

    void paint() {
        BarLayout layout = painter.layout();
        for (int k = 0; k < layout.heads().size(); k++) {
            if (!layout.heads().get(k).isOthers()) {
                paint(k, layout.heads().get(k), layout.logitScale());
            }
        }
    }

    /** Values are above 0 even for hanging bars: there they meet neither the bars nor the title below. */
    private void paint(int k, ColumnHead column, LinearScale scale) {
        boolean masked = !Double.isFinite(column.logit());
        double zero = scale.clamped(0);
        double end = masked ? zero : scale.clamped(column.logit());
        if (!masked && column.logit() != 0) {
            painter.bar(k, zero, end, painter.theme().logit());
        }
        boolean outlined = Double.isFinite(column.outlinedLogit());
        double outline = outlined ? scale.clamped(column.outlinedLogit()) : Double.NaN;
        if (outlined && outline != zero) {
            painter.outline(k, zero, outline);
        }
        String text = masked ? words.text("bars.masked") : NumberText.grouped(NumberText.rounded(column.logit()));
        painter.write(
                painter.value(
                        k, text, Math.min(zero, end), outline, painter.layout().logits(), false),
                masked ? painter.theme().muted() : painter.theme().ink());
    }
}
