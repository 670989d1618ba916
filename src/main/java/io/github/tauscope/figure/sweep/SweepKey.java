package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The names to the right of the plots, each with a sample of its curve, in the order of the curves. */
record SweepKey(Surface surface, SweepLayout layout, TextStyle style) {

    private static final double ROW = 1.2;

    /** In a low figure, rows move closer to each other before their letters shrink. */
    private static final double TIGHT_ROW = 1.05;

    /** The least size of letters, of the usual one, for the sake of one piece. */
    private static final double SMALLER = 0.9;

    private static final double SAMPLE = 26;
    private static final double SHRINK = 0.95;

    /** A figure without height has no room for rows that can be read. */
    private static final double LEAST_ROW = 6;

    record Entry(String name, Stroke stroke) {}

    /** Rows of names by their middles. */
    private record Rows(double height, List<Double> middles) {}

    /** Paints the entries from the top down. */
    void paint(List<Entry> entries) {
        Rows rows = rows(entries.size());
        TextStyle text = style.sized(Math.min(style.size(), rows.height() / TIGHT_ROW));
        List<String> names = entries.stream().map(Entry::name).toList();
        List<String> shown = ShortLabels.of(names, text, layout.size().right() - nameX());
        for (int k = 0; k < entries.size(); k++) {
            paint(entries.get(k), shown.get(k), rows.middles().get(k), text);
        }
    }

    /** Returns rows in one piece above, between or below the two texts there or, where letters would have to be too small for it, around them. */
    private Rows rows(int count) {
        double largest = ROW * style.size();
        for (double row = largest; row >= TIGHT_ROW * SMALLER * style.size(); row *= SHRINK) {
            OptionalDouble first = firstOfOnePiece(count, row);
            if (first.isPresent()) {
                return new Rows(row, around(count, row, first.getAsDouble()));
            }
        }
        double row = largest;
        List<Double> middles = around(count + 1, row, row / 2);
        while (row > LEAST_ROW && middles.get(count) > layout.size().bottom()) {
            row = Math.max(LEAST_ROW, row * SHRINK);
            middles = around(count + 1, row, row / 2);
        }
        return new Rows(row, middles);
    }

    /** Returns the middle of the first row, of rows that none of the two texts parts; empty if there is no room for them. */
    private OptionalDouble firstOfOnePiece(int count, double row) {
        double length = (count - 1) * row;
        double apart = apart(row);
        return DoubleStream.concat(DoubleStream.of(row / 2), taken().map(y -> y + apart))
                .filter(first -> first + length + row / 2 <= layout.size().bottom())
                .filter(first -> taken().allMatch(y -> y + apart <= first || first + length + apart <= y))
                .min();
    }

    /** Returns the middle of each row, so that none meets another text. */
    private List<Double> around(int count, double row, double first) {
        List<Double> middles = new ArrayList<>();
        double y = first;
        for (int k = 0; k < count; k++) {
            for (double other : taken().toArray()) {
                y = Math.abs(y - other) < apart(row) ? other + apart(row) : y;
            }
            middles.add(y);
            y += row;
        }
        return middles;
    }

    /** Returns the middles of the texts at the ends of the horizontal lines. */
    private DoubleStream taken() {
        return DoubleStream.of(
                layout.probabilityScale().atUniform(layout.classes()),
                layout.amountScale().at(layout.greatestAmount()));
    }

    private double apart(double row) {
        return (row + ROW * style.size()) / 2;
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
