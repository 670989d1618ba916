package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The lines above a plot: its title and, at the right end of that line or, where both have no room there, below it, a value that
 * moves with τ; then a legend in as many lines as it needs. A figure that is too low for a legend has none.
 *
 * @param title of the plot
 * @param width of the figure
 * @param isValueBelow whether the value has a line of its own
 * @param legend the entries in their places
 */
public record PlotHead(String title, double unit, double width, boolean isValueBelow, List<Entry> legend) {

    /** The width of a sample in a legend, at unit 1. */
    public static final double SAMPLE = 24;

    private static final double TITLE_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double VALUE_SIZE = 15;
    private static final double LINE_HEIGHT = 20;

    /** The most of the title's line that the value takes, and what it needs there, at unit 1. */
    private static final double VALUE_ROOM = 230;

    private static final double LEAST_VALUE_ROOM = 170;

    /** The height of a plot that is worth a legend, at unit 1. */
    private static final double WORTHY = 50;

    /**
     * An entry of a legend.
     *
     * @param line from 0 on
     * @param x where its sample begins
     * @param shown its text, perhaps shortened
     */
    public record Entry(int line, double x, String text, String shown) {}

    public PlotHead {
        legend = List.copyOf(legend);
    }

    /**
     * Lays the lines out.
     *
     * @param below what the figure needs beneath its plot, in pixels
     */
    public static PlotHead of(
            String title, List<String> entries, Box plotAcross, double below, Extent extent, double unit) {
        double gap = PlotPainter.GAP * unit;
        boolean isValueBelow = titleStyle(unit).width(title) + gap + LEAST_VALUE_ROOM * unit > extent.width();
        List<Entry> legend = legend(entries, plotAcross.x(), plotAcross.right(), unit);
        if (legend.stream().anyMatch(entry -> entry.line() > 0)) {
            legend = legend(entries, 0, extent.width(), unit);
        }
        PlotHead head = new PlotHead(title, unit, extent.width(), isValueBelow, legend);
        return extent.height() - head.height() - below < WORTHY * unit
                ? new PlotHead(title, unit, extent.width(), isValueBelow, List.of())
                : head;
    }

    /** Sets entries side by side from left to right, and from line to line. */
    private static List<Entry> legend(List<String> entries, double left, double right, double unit) {
        TextStyle style = TextStyle.regular(TEXT_SIZE * unit, Ink.of(0));
        double before = (SAMPLE + PlotPainter.GAP / 2) * unit;
        List<Entry> legend = new ArrayList<>();
        double x = left;
        int line = 0;
        for (String text : entries) {
            String shown = style.shortened(text, right - left - before);
            double width = before + style.width(shown);
            boolean isFull = x > left && x + width > right;
            line += isFull ? 1 : 0;
            x = isFull ? left : x;
            legend.add(new Entry(line, x, text, shown));
            x += width + 2 * PlotPainter.GAP * unit;
        }
        return legend;
    }

    /** Returns the height of all lines, with the gap between them and the plot. */
    public double height() {
        int lines = legend.isEmpty() ? 0 : legend.get(legend.size() - 1).line() + 1;
        return ((firstOfLegend() + lines) * LINE_HEIGHT + PlotPainter.GAP) * unit;
    }

    public void paintTitle(PlotPainter plots) {
        TextStyle style = plots.title();
        double room = isValueBelow
                ? width
                : width - Math.max(LEAST_VALUE_ROOM * unit, width - style.width(title) - plots.gap());
        plots.surface().shortenedText(title, room, 0, TITLE_SIZE * unit, style);
    }

    /** Writes the value, in smaller letters where it needs them to fit. */
    public void paintValue(PlotPainter plots, String value) {
        TextStyle style = TextStyle.semiBold(VALUE_SIZE * unit, plots.theme().ink());
        double free = isValueBelow ? width : width - plots.title().width(title) - plots.gap();
        TextStyle fitted = style.fitted(value, Math.min(VALUE_ROOM * unit, free));
        if (fitted.isLegible()) {
            double x = isValueBelow ? 0 : width;
            plots.surface().text(value, x, baseline(isValueBelow ? 1 : 0), isValueBelow ? fitted : fitted.endAligned());
        }
    }

    /**
     * Paints the legend.
     *
     * @param sample paints what an entry is about into a box
     */
    public void paintLegend(PlotPainter plots, double sampleHeight, BiConsumer<Integer, Box> sample) {
        TextStyle style = plots.text(plots.theme().muted());
        for (int k = 0; k < legend.size(); k++) {
            Entry entry = legend.get(k);
            double y = baseline(firstOfLegend() + entry.line());
            double middle = y - style.middleToBaseline();
            sample.accept(k, new Box(entry.x(), middle - sampleHeight / 2, SAMPLE * unit, sampleHeight));
            double x = entry.x() + SAMPLE * unit + plots.gap() / 2;
            plots.surface()
                    .named(
                            ShortLabels.untold(entry.text(), entry.shown()),
                            inner -> inner.text(entry.shown(), x, y, style));
        }
    }

    private int firstOfLegend() {
        return isValueBelow ? 2 : 1;
    }

    private double baseline(int line) {
        return (line == 0 ? TITLE_SIZE : line * LINE_HEIGHT + TEXT_SIZE) * unit;
    }

    private static TextStyle titleStyle(double unit) {
        return TextStyle.semiBold(TITLE_SIZE * unit, Ink.of(0));
    }
}
