package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Printable;

/** The marks that both panels of a bar figure are made of, at the places of one layout and in the colours of one theme. */
record BarPainter(Surface surface, BarLayout layout, Theme theme) {

    private static final double LEAST_BAR = 0.75;
    private static final double RADIUS = 3;
    private static final double VALUE_GAP = 6;
    private static final double LABEL_GAP = 8;
    private static final double SMALLEST_LABEL = 9;
    private static final double LEAST_UPRIGHT = 40;
    private static final double LEAST_SHRINK = 0.7;

    /** The number of a column, and the place that it takes. */
    record Value(String text, TextStyle style, Box box) {

        Value hungFrom(double y) {
            return new Value(text, style, new Box(box.x(), y, box.width(), box.height()));
        }
    }

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

    /** Outlines the bar of a column between two heights. */
    void outline(int k, double from, double to) {
        double height = Math.abs(to - from);
        Box box = barBox(k, Math.min(from, to), height);
        surface.strokeRectangle(box, radius(height), Stroke.solid(theme.outline(), 1.5));
    }

    /**
     * Returns a value that stands on its bar, within the outline where it fits, else on the outline where that leaves it
     * room.
     *
     * @param outline the height of the outline, NaN for none
     */
    Value value(int k, String text, double bar, double outline, Box plot, boolean inBar) {
        Value onBar = value(k, text, bar, plot, inBar);
        if (!(outline < bar)) {
            return onBar;
        }
        Value onOutline = value(k, text, outline, plot, inBar);
        boolean narrow = onBar.box().width() < layout.barWidth() - 4;
        boolean fits = onBar.box().y() > outline + 2 && (narrow || inBar);
        return !fits && onOutline.box().bottom() <= outline ? onOutline : onBar;
    }

    /**
     * Returns a value that stands above a height. An upright one slides down rather than leave the plot. It shrinks rather
     * than meet its neighbours, so far that an upright one has room above or within its bar, and a little to stay within
     * the sides of its bar where it is asked to.
     */
    private Value value(int k, String text, double y, Box plot, boolean inBar) {
        TextStyle style = valueStyle(text, plot, inBar);
        double length = FontMetrics.bundled().width(text, style);
        double width = layout.narrow() ? style.size() : length;
        double height = layout.narrow() ? length : style.size();
        double centre = layout.columnX(k) + layout.columnWidth() / 2;
        double top = y - VALUE_GAP * layout.unit() - height;
        Box box = new Box(centre - width / 2, layout.narrow() ? Math.max(plot.y(), top) : top, width, height);
        return new Value(text, style, box);
    }

    void write(Value value, Ink ink) {
        Box box = value.box();
        TextStyle style = value.style().inked(ink);
        if (layout.narrow()) {
            surface.text(value.text(), box.centreX() + style.middleToBaseline(), box.bottom(), style.turnedUpright());
        } else {
            surface.text(value.text(), box.centreX(), box.bottom(), style.anchored(Anchor.MIDDLE));
        }
    }

    /** Writes the label of a column below a plot, shortened where it does not fit. */
    void label(int k, Box plot) {
        ColumnHead head = layout.heads().get(k);
        double x = layout.columnX(k) + layout.columnWidth() / 2;
        double y = plot.bottom() + LABEL_GAP * layout.unit();
        TextStyle style = labelStyle(head.isOthers() ? theme.muted() : theme.ink());
        String text = FontMetrics.bundled().shortened(Printable.of(head.label()), style, layout.labelRoom());
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

    private TextStyle valueStyle(String text, Box plot, boolean inBar) {
        double size = (layout.narrow() ? BarLayout.UPRIGHT_SIZE : BarLayout.VALUE_SIZE) * layout.unit();
        TextStyle style = TextStyle.semiBold(size, theme.ink());
        double length = FontMetrics.bundled().width(text, style);
        if (layout.narrow()) {
            double half = plot.height() / 2 - VALUE_GAP * layout.unit();
            double along = Math.min(plot.height(), Math.max(LEAST_UPRIGHT * layout.unit(), half)) / length;
            return style.sized(size * Math.min(1, Math.min((layout.columnWidth() - 2) / size, along)));
        }
        double withinBar = (layout.barWidth() - 2 * VALUE_GAP) / length;
        double across = inBar && withinBar > LEAST_SHRINK ? withinBar : (layout.columnWidth() - 2) / length;
        return style.sized(size * Math.min(1, across));
    }

    private TextStyle labelStyle(Ink ink) {
        double size = layout.narrow()
                ? Math.max(SMALLEST_LABEL, Math.min(BarLayout.UPRIGHT_SIZE * layout.unit(), layout.columnWidth() - 2))
                : BarLayout.LABEL_SIZE * layout.unit();
        return TextStyle.regular(size, ink);
    }

    private Box barBox(int k, double y, double height) {
        double gap = (layout.columnWidth() - layout.barWidth()) / 2;
        return new Box(layout.columnX(k) + gap, y, layout.barWidth(), height);
    }

    private double radius(double height) {
        return layout.narrow() ? 0 : Math.min(RADIUS, height / 2);
    }
}
