package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the least loss on the axis by a dot, a line down, and its temperature beside it. */
record LeastMark(LossLayout layout, List<LossPoint> curve, LossPoint point, Theme theme, Messages words) {

    private static final double DOT = 4;
    private static final double LINE = 1.5;

    /** How many places farther from the dot are tried, each by a gap. */
    private static final int FARTHEST = 8;

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
     * Returns where the temperature stands: beside the dot, below it or above it, where it neither leaves the plot nor meets a mark or
     * the curve; empty if there is no such place.
     */
    Optional<Box> label(PlotPainter plots, Box mark) {
        Point at = layout.at(point);
        TextStyle style = plots.text(theme.ink());
        double width = style.width(text());
        double gap = 2 * DOT * layout.unit();
        double below = Math.min(at.y() + gap / 2, layout.plot().bottom() - style.size() - gap / 2);
        double above = at.y() - gap / 2 - style.size();
        Box room = layout.plot();
        List<Point> points = curve.stream().map(layout::at).toList();
        return IntStream.rangeClosed(1, FARTHEST)
                .mapToObj(k -> k * gap)
                .flatMap(away -> Stream.of(
                        new Point(at.x() + away, below),
                        new Point(at.x() - away - width, below),
                        new Point(at.x() + away, above),
                        new Point(at.x() - away - width, above)))
                .map(corner -> new Box(corner.x(), corner.y(), width, style.size()).widened(gap / 4, gap / 4))
                .filter(box -> room.contains(box) && !box.meets(mark) && !isCrossed(box, points))
                .findFirst();
    }

    private static boolean isCrossed(Box box, List<Point> points) {
        return IntStream.range(1, points.size()).anyMatch(i -> box.isCrossedBy(points.get(i - 1), points.get(i)));
    }

    private String text() {
        return words.text("loss.least", NumberText.rounded(point.temperature().value()));
    }
}
