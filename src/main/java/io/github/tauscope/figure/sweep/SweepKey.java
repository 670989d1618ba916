package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The names to the right of the plots, each with a sample of its curve, in the order of the curves. */
record SweepKey(Surface surface, SweepLayout layout, TextStyle style) {

    private static final double ROW = 1.2;

    /** In a low figure, rows move closer to each other before their letters shrink. */
    private static final double TIGHT_ROW = 1.05;

    private static final double SAMPLE = 26;
    private static final double SHRINK = 0.95;

    /** A figure without height has no room for rows that can be read. */
    private static final double LEAST_ROW = TextStyle.LEAST * TIGHT_ROW;

    record Entry(String name, Stroke stroke) {}

    /** Paints the entries from the top down, around the two texts there, as small as is needed. */
    void paint(List<Entry> entries) {
        double[] taken = {
            layout.probabilityScale().atUniform(layout.classes()),
            layout.amountScale().at(layout.greatestAmount())
        };
        double row = ROW * style.size();
        List<Double> middles = middles(entries.size(), row, taken);
        while (row > LEAST_ROW && middles.get(entries.size()) > layout.size().bottom()) {
            row = Math.max(LEAST_ROW, row * SHRINK);
            middles = middles(entries.size(), row, taken);
        }
        TextStyle text = style.sized(Math.min(style.size(), row / TIGHT_ROW));
        List<String> names = entries.stream().map(Entry::name).toList();
        List<String> shown = ShortLabels.of(names, text, layout.size().right() - nameX());
        for (int k = 0; k < entries.size(); k++) {
            paint(entries.get(k), shown.get(k), middles.get(k), text);
        }
    }

    /** Returns the middle of each row and of one more, so that none meets another text. */
    private List<Double> middles(int rows, double row, double[] taken) {
        double apart = (row + ROW * style.size()) / 2;
        List<Double> middles = new ArrayList<>();
        double y = row / 2;
        for (int k = 0; k <= rows; k++) {
            for (double other : taken) {
                y = Math.abs(y - other) < apart ? other + apart : y;
            }
            middles.add(y);
            y += row;
        }
        return middles;
    }

    private void paint(Entry entry, String shown, double y, TextStyle text) {
        double end = nameX() - SweepLayout.GAP * layout.unit();
        surface.line(end - SAMPLE * layout.unit(), y, end, y, entry.stroke());
        surface.named(
                ShortLabels.untold(entry.name(), shown),
                inner -> inner.text(shown, nameX(), y + text.middleToBaseline(), text));
    }

    private double nameX() {
        return layout.probabilities().right() + (3 * SweepLayout.GAP + SAMPLE) * layout.unit();
    }
}
