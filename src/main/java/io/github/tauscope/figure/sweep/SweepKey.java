package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The names to the right of the plots, each with a sample of its curve, in the order of the curves, in one piece: above, between or below
 * the two texts that say there what the dashed lines are or, where these leave too little room, instead of them.
 */
record SweepKey(Surface surface, SweepLayout layout, TextStyle style) {

    private static final double ROW = 1.2;

    /** In a low figure, rows move closer to each other before their letters shrink. */
    private static final double TIGHT_ROW = 1.05;

    /** How much smaller letters may be for the sake of the two texts, or of a name that is whole. */
    private static final double SMALLER = 0.9;

    private static final double SAMPLE = 26;
    private static final double SHRINK = 0.95;

    record Entry(String name, Stroke stroke) {}

    /** Rows by the middle of the first one. */
    private record Rows(double height, double first) {}

    /** Returns whether so many entries have room without parting the two texts from their lines. */
    boolean hasRoomBesideLevels(int count) {
        return count == 0 || besideLevels(count).isPresent();
    }

    /** Paints the entries from the top down; they have to be all where they have no room beside the two texts. */
    void paint(List<Entry> entries) {
        int count = entries.size();
        Rows rows = besideLevels(count).orElseGet(() -> instead(count));
        TextStyle text = style.sized(Math.min(style.size(), rows.height() / TIGHT_ROW));
        List<String> names = entries.stream().map(Entry::name).toList();
        List<String> shown = ShortLabels.of(names, text, layout.size().right() - nameX());
        for (int k = 0; k < count; k++) {
            paint(entries.get(k), shown.get(k), rows.first() + k * rows.height(), text);
        }
    }

    private Optional<Rows> besideLevels(int count) {
        double least = TIGHT_ROW * SMALLER * style.size();
        return DoubleStream.iterate(ROW * style.size(), row -> row >= least, row -> row * SHRINK)
                .boxed()
                .flatMap(row -> first(count, row).stream().mapToObj(first -> new Rows(row, first)))
                .findFirst();
    }

    /** Returns rows that have the height of the figure, but for the descenders of the last one. */
    private Rows instead(int count) {
        double height = layout.size().height() - (ROW - TIGHT_ROW) * style.size();
        double row = Math.min(ROW * style.size(), height / Math.max(1, count));
        return new Rows(row, row / 2);
    }

    /** Returns the middle of the first row, of rows that none of the two texts parts; empty if there is no room for them. */
    private OptionalDouble first(int count, double row) {
        double length = (count - 1) * row;
        double apart = (row + ROW * style.size()) / 2;
        return DoubleStream.concat(DoubleStream.of(row / 2), levels().map(y -> y + apart))
                .filter(first -> first + length + row / 2 <= layout.size().bottom())
                .filter(first -> levels().allMatch(y -> y + apart <= first || first + length + apart <= y))
                .min();
    }

    /** Returns the middles of the two texts. */
    private DoubleStream levels() {
        return DoubleStream.of(
                layout.probabilityScale().atUniform(layout.classes()),
                layout.amountScale().at(layout.greatestAmount()));
    }

    private void paint(Entry entry, String shortened, double y, TextStyle usual) {
        TextStyle fitted = usual.fitted(entry.name(), layout.size().right() - nameX());
        boolean fits = fitted.size() >= SMALLER * usual.size();
        TextStyle text = fits ? fitted : usual;
        String shown = fits ? entry.name() : shortened;
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
