package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.NumberText;

/**
 * The rows of texts below the plot of a figure of sampling.
 *
 * @param asked how many draws an open prediction is about, whose counts stand in place of all others; 0 without one
 */
record SamplingRows(PlotPainter plots, SamplingLayout layout, SamplingText words, int asked) {

    /** Where in its row a text has its baseline: capitals fit into the row, and descenders into the gap below. */
    private static final double BASELINE = 0.85;

    void paint() {
        double below = layout.plot().bottom() + plots.gap();
        layout.labels().paintBelow(plots.surface(), layout.columns(), below, layout.first(), k -> layout.labels()
                .style()
                .inked(ink(layout.shown().get(k))));
        for (int k : layout.columns().spaced(layout.labels().style().size(), layout.first())) {
            paint(k, layout.shown().get(k));
        }
        paintName(
                words.words().text(asked > 0 ? "sampling.predicted.row" : "sampling.observed.row"), layout.observed());
        if (!isNarrow() && asked == 0) {
            paintName(words.words().text("sampling.expected.row"), layout.expected());
        }
    }

    private void paint(int k, SamplingColumn column) {
        Ink ink = ink(column);
        if (isNarrow()) {
            double size = layout.labels().style().size();
            write(k, counted(column), layout.observed(), TextStyle.semiBold(size, ink));
            return;
        }
        TextStyle value = TextStyle.semiBold(SamplingLayout.VALUE_SIZE * layout.unit(), ink);
        boolean isInFull = layout.inFull() && asked == 0;
        write(k, isInFull ? words.observedInFull(column) : counted(column), layout.observed(), value);
        if (asked > 0) {
            return;
        }
        TextStyle muted = TextStyle.regular(
                SamplingLayout.EXPECTED_SIZE * layout.unit(), plots.theme().muted());
        write(k, words.expected(column, isInFull), layout.expected(), muted);
    }

    private String counted(SamplingColumn column) {
        return asked > 0 ? NumberText.count(column.guessed(asked)) : words.observed(column);
    }

    private Ink ink(SamplingColumn column) {
        Theme theme = plots.theme();
        return column.cut() || column.others() ? theme.muted() : theme.ink();
    }

    /** Writes a text in a row of a column: upwards, or smaller where it is wider than its column. */
    private void write(int k, String text, Box row, TextStyle style) {
        double y = isNarrow() ? row.y() : baseline(row);
        TextStyle fitted = isNarrow() ? style : style.fitted(text, layout.room());
        layout.columns().write(plots.surface(), k, text, y, fitted.endAligned());
    }

    private void paintName(String name, Box row) {
        TextStyle style = plots.text(plots.theme().muted()).endAligned();
        double baseline = isNarrow() ? row.centreY() + style.middleToBaseline() : baseline(row);
        plots.surface().text(name, row.x() - plots.gap(), baseline, style);
    }

    private static double baseline(Box row) {
        return row.y() + row.height() * BASELINE;
    }

    private boolean isNarrow() {
        return layout.columns().narrow();
    }
}
