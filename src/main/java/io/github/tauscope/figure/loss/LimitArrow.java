package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A limit that is not on the axis, as a text in the plot at the edge where the curve leaves it, moved inwards where a curve runs. One
 * without a free place is left out.
 *
 * @param box from the top of its capitals to its baseline
 */
record LimitArrow(String text, Box box) {

    private static final double TEXT_SIZE = 12;
    private static final double GAP = 4;

    /** How far the mark of the least loss reaches. */
    private static final double MARK = 6;

    /** Where a text at the foot clears the breaks of the axis of temperatures. */
    private static final double FOOT = 7;

    /** How far it may be from the edge, in widths. */
    private static final double[] STEPS = {0, 0.25, 0.5, 0.75};

    static List<LimitArrow> of(LossLayout layout, LossData data, Messages words) {
        double level = layout.scale().at(data.uniform());
        Stream<List<Point>> curves = Stream.of(data.curve(), data.baseline())
                .map(points -> points.stream().map(layout::at).toList());
        Stream<List<Point>> marks = Stream.concat(
                Stream.of(List.of(
                        new Point(layout.plot().x(), level),
                        new Point(layout.plot().right(), level))),
                Stream.ofNullable(data.least()).map(least -> foot(layout, layout.at(least))));
        List<List<Point>> lines = Stream.concat(curves, marks).toList();
        return data.curve().stream()
                .filter(point ->
                        point.temperature().isLimit() && !layout.scale().holds(point.nats()))
                .flatMap(limit -> of(layout, limit, lines, words).stream())
                .toList();
    }

    /** Returns a line that passes wherever the mark of the least loss is. */
    private static List<Point> foot(LossLayout layout, Point point) {
        double reach = MARK * layout.unit();
        return List.of(
                point.moved(-reach, -reach),
                point.moved(reach, reach),
                point.moved(-reach, reach),
                point.moved(reach, -reach),
                new Point(point.x(), layout.plot().bottom()));
    }

    private static Optional<LimitArrow> of(
            LossLayout layout, LossPoint limit, List<List<Point>> lines, Messages words) {
        boolean above = layout.scale().isAbove(limit.nats());
        String text = words.text(above ? "loss.above" : "loss.below", limit.text());
        TextStyle style = style(layout);
        Box plot = layout.plot();
        double width = style.width(text);
        double gap = GAP * layout.unit();
        double x = layout.axis().at(limit.temperature());
        boolean isLeft = x < plot.centreX();
        double foot = above ? plot.y() + style.size() : plot.bottom() - FOOT * layout.unit();
        Box edge = new Box(isLeft ? x + gap : x - gap - width, foot - style.size(), width, style.size());
        return DoubleStream.of(STEPS)
                .mapToObj(step -> edge.moved((isLeft ? step : -step) * width, 0))
                .filter(box -> lines.stream().noneMatch(line -> isCrossed(box.widened(gap / 2, gap / 2), line)))
                .findFirst()
                .map(box -> new LimitArrow(text, box));
    }

    private static boolean isCrossed(Box box, List<Point> line) {
        return IntStream.range(1, line.size()).anyMatch(i -> box.isCrossedBy(line.get(i - 1), line.get(i)));
    }

    void paint(PlotPainter plots) {
        plots.surface()
                .text(text, box.x(), box.bottom(), plots.text(plots.theme().ink()));
    }

    private static TextStyle style(LossLayout layout) {
        return TextStyle.regular(TEXT_SIZE * layout.unit(), Ink.of(0));
    }
}
