package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;

/** The rows of texts below a figure of sampling. */
record SamplingRows(Surface surface, SamplingLayout layout, Theme theme, SamplingText words) {

    /** Cap heights fit into their row, and what hangs below the baseline into the gap beneath. */
    private static final double BASELINE = 0.85;

    void paint() {
        for (int k = 0; k < layout.columns().size(); k++) {
            if (layout.narrow()) {
                paintUpright(k, layout.columns().get(k));
            } else {
                paintLevel(k, layout.columns().get(k));
            }
        }
        paintName(words.words().text("sampling.observed.row"), layout.observed());
        if (!layout.narrow()) {
            paintName(words.words().text("sampling.expected.row"), layout.expected());
        }
    }

    private void paintUpright(int k, SamplingColumn column) {
        TextStyle label = TextStyle.regular(layout.uprightSize(), ink(column));
        upright(k, shortened(column, label, layout.labels().height()), layout.labels(), label);
        upright(k, words.observed(column), layout.observed(), TextStyle.semiBold(label.size(), ink(column)));
    }

    private void paintLevel(int k, SamplingColumn column) {
        TextStyle label = TextStyle.regular(SamplingLayout.LABEL_SIZE * layout.unit(), ink(column));
        level(k, shortened(column, label, layout.room()), layout.labels(), label);
        TextStyle value = TextStyle.semiBold(SamplingLayout.VALUE_SIZE * layout.unit(), ink(column));
        level(k, layout.inFull() ? words.observedInFull(column) : words.observed(column), layout.observed(), value);
        TextStyle muted = TextStyle.regular(SamplingLayout.EXPECTED_SIZE * layout.unit(), theme.muted());
        level(k, NumberText.probability(column.expected()), layout.expected(), muted);
    }

    /** Writes a text in the middle of its column, smaller where it would be longer than its room. */
    private void level(int k, String text, Box row, TextStyle style) {
        double width = style.width(text);
        TextStyle fitted = width <= layout.room() ? style : style.sized(style.size() * layout.room() / width);
        surface.text(text, layout.centre(k), row.y() + row.height() * BASELINE, fitted.anchored(Anchor.MIDDLE));
    }

    private void upright(int k, String text, Box row, TextStyle style) {
        double x = layout.centre(k) + style.middleToBaseline();
        surface.text(text, x, row.y(), style.anchored(Anchor.END).turnedUpright());
    }

    private void paintName(String name, Box row) {
        TextStyle style = layout.smallStyle(theme.muted()).anchored(Anchor.END);
        double baseline = layout.narrow()
                ? row.y() + row.height() / 2 + style.middleToBaseline()
                : row.y() + row.height() * BASELINE;
        surface.text(name, row.x() - SamplingLayout.GAP * layout.unit(), baseline, style);
    }

    private Ink ink(SamplingColumn column) {
        return column.cut() || column.others() ? theme.muted() : theme.ink();
    }

    private static String shortened(SamplingColumn column, TextStyle style, double room) {
        return style.shortened(Printable.of(column.label()), room);
    }
}
