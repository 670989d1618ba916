package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Marks the least loss on the axis by a dot, a line down, and its temperature beside it. */
record LeastMark(LossLayout layout, LossPoint point, Theme theme, Messages words) {

    private static final double DOT = 4;
    private static final double LINE = 1.5;

    void paint(PlotPainter plots) {
        Point at = layout.at(point);
        plots.surface().line(at.x(), at.y(), at.x(), layout.plot().bottom(), Stroke.dashed(theme.ink(), LINE, DOT));
        plots.paintDot(at, DOT, LINE, theme.ink());
    }

    void paintLabel(PlotPainter plots, Box box) {
        TextStyle style = plots.text(theme.ink()).centred();
        plots.surface().text(text(), box.centreX(), box.centreY() + style.middleToBaseline(), style);
    }

    /**
     * Returns where the temperature stands: beside the dot, below it or above it, where it neither leaves the plot nor meets a mark;
     * empty if there is no such place.
     */
    Optional<Box> label(PlotPainter plots, Box mark) {
        Point at = layout.at(point);
        TextStyle style = plots.text(theme.ink());
        double width = style.width(text());
        double gap = 2 * DOT * layout.unit();
        double below = at.y() + gap / 2;
        double above = at.y() - gap / 2 - style.size();
        Box room = layout.plot();
        return DoubleStream.of(below, above)
                .boxed()
                .flatMap(y -> DoubleStream.of(at.x() + gap, at.x() - gap - width)
                        .mapToObj(x -> new Box(x, y, width, style.size()).widened(gap / 4, gap / 4)))
                .filter(box -> room.contains(box) && !box.meets(mark))
                .findFirst();
    }

    private String text() {
        return words.text("loss.least", NumberText.rounded(point.temperature().value()));
    }
}
