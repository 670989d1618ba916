package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Marks the least loss on the axis by a dot, a line down, and its temperature beside it. */
record LeastMark(LossLayout layout, LossPoint point, Theme theme, Messages words) {

    private static final double DOT = 4;
    private static final double LINE = 1.5;

    void paint(PlotPainter plots) {
        Point at = layout.at(point);
        plots.surface().line(at.x(), at.y(), at.x(), layout.plot().bottom(), Stroke.dashed(theme.ink(), LINE, DOT));
        plots.paintDot(at, DOT, LINE, theme.ink());
    }

    void paintLabel(PlotPainter plots) {
        Box box = label(plots);
        TextStyle style = plots.text(theme.ink()).centred();
        plots.surface().text(text(), box.centreX(), box.centreY() + style.middleToBaseline(), style);
    }

    /** Returns where the temperature stands: below the dot, or above it where that is too low, and on the side with room. */
    Box label(PlotPainter plots) {
        Box plot = layout.plot();
        Point at = layout.at(point);
        TextStyle style = plots.text(theme.ink());
        double width = style.width(text());
        double gap = 2 * DOT * layout.unit();
        double x = at.x() + gap + width <= plot.right() ? at.x() + gap : at.x() - gap - width;
        double below = at.y() + gap / 2;
        double y = below + style.size() + gap < plot.bottom() ? below : at.y() - gap / 2 - style.size();
        return new Box(x, y, width, style.size()).widened(gap / 4, gap / 4);
    }

    private String text() {
        return words.text("loss.least", NumberText.rounded(point.temperature().value()));
    }
}
