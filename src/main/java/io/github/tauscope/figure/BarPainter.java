package io.github.tauscope.figure;

import io.github.tauscope.figure.TextStyle.Anchor;

/** The marks that both panels of a bar figure are made of, at the places of one layout and in the colours of one theme. */
record BarPainter(Surface surface, BarLayout layout, Theme theme) {

    private static final double LEAST_BAR = 0.75;
    private static final double RADIUS = 3;
    private static final double VALUE_GAP = 6;
    private static final double LABEL_GAP = 8;
    private static final double SMALLEST_VALUE = 9;

    /** Writes the title of a panel on its baseline, and behind it a note. */
    void title(double y, String title, String note) {
        double x = layout.unit() * 4;
        TextStyle style = TextStyle.semiBold(BarLayout.TITLE_SIZE * layout.unit(), theme.ink());
        surface.text(title, x, y, style);
        double noteX = x + FontMetrics.bundled().width(title, style) + LABEL_GAP * 2 * layout.unit();
        surface.text(note, noteX, y, TextStyle.regular(style.size(), theme.muted()));
    }

    /** Draws a line across a plot with its value at the left. */
    void gridLine(Box plot, double y, String text) {
        TextStyle style = tickStyle(theme.muted()).anchored(Anchor.END);
        surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme.grid(), 1));
        surface.text(text, plot.x() - LABEL_GAP * layout.unit(), y + style.middleToBaseline(), style);
    }

    /** Draws the line on which bars stand. */
    void baseline(Box plot, double y) {
        surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme.axis(), 1));
    }

    /** Fills the bar of a column between two heights; one that is not 0 can be seen however low it is. */
    void bar(int k, double from, double to, Ink ink) {
        double height = Math.max(LEAST_BAR, Math.abs(to - from));
        double y = to <= from ? from - height : from;
        surface.fillRectangle(barBox(k, y, height), radius(height), ink);
    }

    /** Outlines the bar of a column up to a height. */
    void outline(int k, double bottom, double top) {
        surface.strokeRectangle(barBox(k, top, bottom - top), radius(bottom - top), Stroke.solid(theme.outline(), 1.5));
    }

    /** Writes the value of a column so that it ends just above a height; it shrinks rather than meet its neighbours. */
    void value(int k, String text, double y, Ink ink) {
        double x = layout.columnX(k) + layout.columnWidth() / 2;
        double bottom = y - VALUE_GAP * layout.unit();
        TextStyle style = valueStyle(text, ink);
        if (layout.narrow()) {
            surface.text(text, x + style.middleToBaseline(), bottom, style.turnedUpright());
        } else {
            surface.text(text, x, bottom, style.anchored(Anchor.MIDDLE));
        }
    }

    /** Returns the place that {@link #value} takes. */
    Box valueBox(int k, String text, double y) {
        TextStyle style = valueStyle(text, theme.ink());
        double length = FontMetrics.bundled().width(text, style);
        double width = layout.narrow() ? style.size() : length;
        double height = layout.narrow() ? length : style.size();
        double centre = layout.columnX(k) + layout.columnWidth() / 2;
        return new Box(centre - width / 2, y - VALUE_GAP * layout.unit() - height, width, height);
    }

    /** Writes the label of a column below a plot, shortened where it does not fit. */
    void label(int k, Box plot) {
        Column column = layout.columns().get(k);
        double x = layout.columnX(k) + layout.columnWidth() / 2;
        double y = plot.bottom() + LABEL_GAP * layout.unit();
        TextStyle style = labelStyle(column.isOthers() ? theme.muted() : theme.ink());
        String text = FontMetrics.bundled().shortened(Printable.of(column.label()), style, layout.labelRoom());
        if (layout.narrow()) {
            surface.text(
                    text,
                    x + style.middleToBaseline(),
                    y,
                    style.anchored(Anchor.END).turnedUpright());
        } else {
            surface.text(text, x, y + style.size() * 0.85, style.anchored(Anchor.MIDDLE));
        }
    }

    TextStyle tickStyle(Ink ink) {
        return TextStyle.regular(BarLayout.TICK_SIZE * layout.unit(), ink);
    }

    private TextStyle valueStyle(String text, Ink ink) {
        double size = (layout.narrow() ? BarLayout.UPRIGHT_SIZE : BarLayout.VALUE_SIZE) * layout.unit();
        TextStyle style = TextStyle.semiBold(size, ink);
        double length = FontMetrics.bundled().width(text, style);
        double across = (layout.columnWidth() - 2) / (layout.narrow() ? size : length);
        double along = layout.narrow() ? (BarLayout.UPRIGHT_VALUE - LABEL_GAP) * layout.unit() / length : 1;
        return style.sized(size * Math.min(1, Math.min(across, along)));
    }

    private TextStyle labelStyle(Ink ink) {
        double size = layout.narrow()
                ? Math.max(SMALLEST_VALUE, Math.min(BarLayout.UPRIGHT_SIZE * layout.unit(), layout.columnWidth() - 2))
                : BarLayout.LABEL_SIZE * layout.unit();
        return TextStyle.regular(size, ink);
    }

    private Box barBox(int k, double y, double height) {
        double gap = (layout.columnWidth() - layout.barWidth()) / 2;
        return new Box(layout.columnX(k) + gap, y, layout.barWidth(), height);
    }

    private static double radius(double height) {
        return Math.min(RADIUS, height / 2);
    }
}
