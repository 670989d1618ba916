package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The upper panel of a bar figure: logits, standing on 0 or hanging from it, and those of A as outlines. */
record LogitPanel(BarPainter painter, Messages words) {

    void paint(boolean editable) {
        BarLayout layout = painter.layout();
        painter.title(layout.logitTitle(), words.text(editable ? "bars.logits.editable" : "bars.logits"), "");
        int most = (int)
                Math.max(1, Math.min(BarLayout.LOGIT_TICKS, layout.logits().height() / BarLayout.TICK_SIZE));
        for (double tick : layout.logitScale().ticks(most)) {
            painter.gridLine(layout.logits(), layout.logitScale().at(tick), NumberText.tick(tick));
        }
        double zero = layout.logitScale().clamped(0);
        painter.baseline(layout.logits(), zero);
        for (int k = 0; k < layout.heads().size(); k++) {
            paintColumn(k, layout.heads().get(k), zero);
        }
    }

    /** Values stand above 0 for hanging bars too, where they meet neither the bars nor the title below. */
    private void paintColumn(int k, ColumnHead column, double zero) {
        String text = text(column);
        if (text == null) {
            return;
        }
        LinearScale scale = painter.layout().logitScale();
        boolean masked = !Double.isFinite(column.logit());
        double end = masked ? zero : scale.clamped(column.logit());
        if (!masked && column.logit() != 0) {
            painter.bar(k, zero, end, painter.theme().logit());
        }
        boolean outlined = Double.isFinite(column.outlinedLogit());
        double outline = outlined ? scale.clamped(column.outlinedLogit()) : Double.NaN;
        if (outlined && outline != zero) {
            painter.outline(k, zero, outline);
        }
        Box plot = painter.layout().logits();
        BarPainter.Value value = painter.value(k, text, Math.min(zero, end), outline, plot, false);
        painter.write(value, masked ? painter.theme().muted() : painter.theme().ink());
    }

    private @Nullable String text(ColumnHead column) {
        if (column.isOthers()) {
            return null;
        }
        return column.logit() == Double.NEGATIVE_INFINITY
                ? words.text("bars.masked")
                : NumberText.grouped(NumberText.rounded(column.logit()));
    }
}
