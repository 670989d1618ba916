package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The lines above a plot: its title and, at the right end of that line or, where both have no room there, below it, a value that
 * moves with τ; then a legend in as many lines as it needs. Without a value, a short legend stands beside the title. A figure that is
 * too low for a legend has none.
 *
 * @param title of the plot
 * @param titleRoom how long the title may be
 * @param valueLine the line of the value
 * @param legend the entries in their places
 */
public record PlotHead(String title, double unit, double width, double titleRoom, int valueLine, List<Entry> legend) {

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
     * @param line 0 beside the title
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
        double besideValue = extent.width() - LEAST_VALUE_ROOM * unit - gap;
        boolean isValueBelow = titleStyle(unit).width(title) > besideValue;
        double room = isValueBelow ? extent.width() : besideValue;
        PlotHead head = new PlotHead(title, unit, extent.width(), room, isValueBelow ? 1 : 0, List.of());
        return head.withLegend(head.beneath(entries, plotAcross), below, extent);
    }

    /** Lays the lines out for a plot without a value. */
    public static PlotHead withoutValue(
            String title, List<String> entries, Box plotAcross, double below, Extent extent, double unit) {
        PlotHead head = new PlotHead(title, unit, extent.width(), extent.width(), 0, List.of());
        double left = titleStyle(unit).width(title) + 2 * PlotPainter.GAP * unit;
        List<Entry> beside = legend(entries, 0, left, plotAcross.right(), unit);
        boolean fits = beside.stream()
                .allMatch(entry -> entry.line() == 0 && entry.shown().equals(entry.text()));
        return head.withLegend(fits ? beside : head.beneath(entries, plotAcross), below, extent);
    }

    private PlotHead withLegend(List<Entry> entries, double below, Extent extent) {
        PlotHead head = new PlotHead(title, unit, width, titleRoom, valueLine, entries);
        return extent.height() - head.height() - below < WORTHY * unit ? this : head;
    }

    /** Returns a legend of its own lines: across the plot if one is enough, else across the figure. */
    private List<Entry> beneath(List<String> entries, Box plotAcross) {
        int line = valueLine + 1;
        List<Entry> legend = legend(entries, line, plotAcross.x(), plotAcross.right(), unit);
        return legend.stream().allMatch(entry -> entry.line() == line) ? legend : legend(entries, line, 0, width, unit);
    }

    /** Sets entries side by side from left to right, and from line to line. */
    private static List<Entry> legend(List<String> entries, int first, double left, double right, double unit) {
        TextStyle style = TextStyle.regular(TEXT_SIZE * unit, Ink.of(0));
        double before = (SAMPLE + PlotPainter.GAP / 2) * unit;
        List<Entry> legend = new ArrayList<>();
        double x = left;
        int line = first;
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
        int last = legend.isEmpty() ? 0 : legend.get(legend.size() - 1).line();
        return ((Math.max(valueLine, last) + 1) * LINE_HEIGHT + PlotPainter.GAP) * unit;
    }

    public void paintTitle(PlotPainter plots) {
        plots.surface().shortenedText(title, titleRoom, 0, TITLE_SIZE * unit, plots.title());
    }

    /** Writes the value, in smaller letters where it needs them to fit. */
    public void paintValue(PlotPainter plots, String value) {
        TextStyle style = TextStyle.semiBold(VALUE_SIZE * unit, plots.theme().ink());
        boolean isBelow = valueLine > 0;
        double free = isBelow ? width : width - plots.title().width(title) - plots.gap();
        TextStyle fitted = style.fitted(value, Math.min(VALUE_ROOM * unit, free));
        if (fitted.isLegible(unit)) {
            double x = isBelow ? 0 : width;
            plots.surface().text(value, x, baseline(valueLine), isBelow ? fitted : fitted.endAligned());
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
            double y = baseline(entry.line());
            double middle = y - style.middleToBaseline();
            sample.accept(k, new Box(entry.x(), middle - sampleHeight / 2, SAMPLE * unit, sampleHeight));
            double x = entry.x() + SAMPLE * unit + plots.gap() / 2;
            plots.surface()
                    .named(
                            ShortLabels.untold(entry.text(), entry.shown()),
                            inner -> inner.text(entry.shown(), x, y, style));
        }
    }

    private double baseline(int line) {
        return (line == 0 ? TITLE_SIZE : line * LINE_HEIGHT + TEXT_SIZE) * unit;
    }

    private static TextStyle titleStyle(double unit) {
        return TextStyle.semiBold(TITLE_SIZE * unit, Ink.of(0));
    }
}
