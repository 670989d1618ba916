package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import java.util.List;

/** Paints bars, outlines and values, which both panels of a bar figure have. */
record BarPainter(Surface surface, BarLayout layout, Theme theme) {

    private static final double RADIUS = 3;
    private static final double OUTLINE = 1.5;
    private static final double LEAST_OUTLINED = 4;

    static final double VALUE_GAP = 6;
    private static final double LEAST_UPRIGHT = 40;
    private static final double LEAST_SHRINK = 0.7;

    void bar(int k, double from, double to, Ink ink) {
        Box bar = layout.columns().bar(k, layout.columns().barWidth(), from, to);
        surface.fillRectangle(bar, radius(bar), ink);
    }

    /** Outlines a bar, or only its end where sides would hide the bars. One that is higher than its plot stays open. */
    void outline(int k, double from, double to, boolean open, Stroke stroke) {
        double left = layout.columns().centre(k) - layout.columns().barWidth() / 2;
        Box bar = new Box(left, Math.min(from, to), layout.columns().barWidth(), Math.abs(to - from));
        if (isCrowded()) {
            surface.polyline(List.of(new Point(bar.x(), to), new Point(bar.right(), to)), stroke);
        } else if (open) {
            surface.polyline(
                    List.of(
                            new Point(bar.x(), to),
                            new Point(bar.x(), from),
                            new Point(bar.right(), from),
                            new Point(bar.right(), to)),
                    stroke);
        } else {
            surface.strokeRectangle(bar, radius(bar), stroke);
        }
    }

    /** Returns the stroke of an outline; that of a guess is what is looked at, and dragged. */
    Stroke stroke(boolean guessed) {
        return guessed ? Stroke.ofGuess(theme, layout.unit()) : Stroke.solid(theme.outline(), OUTLINE);
    }

    void write(PlacedValue value, Ink ink) {
        TextStyle style = value.style().inked(ink);
        layout.columns()
                .write(surface, value.column(), value.text(), value.box().bottom(), style);
    }

    /** Returns a style so small that a value meets no neighbour and an upright one fits above or within its bar. */
    TextStyle valueStyle(String text, Box plot, boolean inBar) {
        int columns = layout.columns().step(BarLayout.LEAST_UPRIGHT_SIZE + 2);
        double column = columns * layout.columns().width() - 2;
        if (layout.columns().narrow()) {
            TextStyle style = TextStyle.semiBold(BarLayout.UPRIGHT_SIZE * layout.unit(), theme.ink());
            double half = plot.height() / 2 - VALUE_GAP * layout.unit();
            double along = Math.min(plot.height(), Math.max(LEAST_UPRIGHT * layout.unit(), half)) / style.width(text);
            return style.sized(style.size() * Math.min(1, Math.min(column / style.size(), along)));
        }
        TextStyle style = TextStyle.semiBold(BarLayout.VALUE_SIZE * layout.unit(), theme.ink());
        double length = style.width(text);
        double withinBar = (layout.columns().barWidth() - 2 * VALUE_GAP) / length;
        double across = inBar && withinBar > LEAST_SHRINK ? withinBar : column / length;
        return style.sized(style.size() * Math.min(1, across));
    }

    /** Returns whether there are more columns than usual, and bars are hardly wider than the lines around them. */
    private boolean isCrowded() {
        return layout.columns().count() > ShownClasses.MOST + 1
                && layout.columns().barWidth() < LEAST_OUTLINED;
    }

    private double radius(Box bar) {
        return layout.columns().narrow() ? 0 : Math.min(RADIUS, bar.height() / 2);
    }
}
