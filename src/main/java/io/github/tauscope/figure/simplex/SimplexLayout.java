package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything of a simplex stands: the triangle, and at each corner a name with the probability under it. The size
 * alone has a say in it, so that nothing jumps while τ moves or the point is dragged.
 *
 * @param unit what sizes of letters and marks are multiplied with
 * @param width of the figure
 * @param height of the figure
 * @param triangle in its middle
 */
record SimplexLayout(double unit, double width, double height, Triangle triangle) {

    static final double NAME_SIZE = 14;
    static final double VALUE_SIZE = 15;
    static final double TICK_SIZE = 12;
    static final double POINT_RADIUS = 8;
    static final double GAP = 6;

    private static final double MARGIN = POINT_RADIUS + 2;
    private static final double LINE = 18;

    /** So far right of the top begins its text that the side of the triangle passes below. */
    private static final double BESIDE_TOP = 26;

    private static final double BELOW = TICK_SIZE + GAP + 2 * LINE + 4;
    private static final double DESIGN_WIDTH = 480;
    private static final double DESIGN_HEIGHT = 400;
    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;
    private static final double LEAST_SIDE = 24;

    /** The parts that have a line, from the least on; they divide the whole evenly. */
    private static final List<String> PARTS = List.of("¼", "½", "¾");

    /**
     * A part of a class beside the triangle.
     *
     * @param text a fraction
     * @param at on its baseline
     * @param anchor what of it stands there
     */
    record Tick(String text, Point at, Anchor anchor) {}

    static SimplexLayout of(double width, double height) {
        double fitting = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        double unit = Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, fitting));
        double margin = MARGIN * unit;
        Box room = new Box(
                margin,
                margin,
                Math.max(LEAST_SIDE, width - 2 * margin),
                Math.max(LEAST_SIDE, height - margin - BELOW * unit));
        return new SimplexLayout(unit, width, height, Triangle.within(room));
    }

    /** Returns where the text of each corner begins or, right, ends: the baseline of its name. */
    List<Point> names() {
        double below = triangle.left().y() + (TICK_SIZE + GAP + LINE) * unit;
        double beyond = MARGIN * unit;
        return List.of(
                new Point(triangle.top().x() + BESIDE_TOP * unit, triangle.top().y() + GAP * unit),
                new Point(triangle.left().x() - beyond, below),
                new Point(triangle.right().x() + beyond, below));
    }

    /** Returns where the probability of a corner stands, under its name. */
    Point value(int k) {
        Point name = names().get(k);
        return new Point(name.x(), name.y() + LINE * unit);
    }

    /** Returns a style that runs into the figure from the place of a corner. */
    TextStyle anchored(int k, TextStyle style) {
        return style.anchored(k == 2 ? Anchor.END : Anchor.START);
    }

    /** Returns a name shortened to what its corner has room for. */
    String shortened(int k, String name, TextStyle style) {
        double room = k == 0
                ? width - names().get(0).x()
                : (triangle.right().x() - triangle.left().x()) / 2 + MARGIN * unit - GAP * unit;
        return style.shortened(name, room);
    }

    /** Returns the parts of each class that have a line, in (0, 1). */
    static double[] parts() {
        return IntStream.rangeClosed(1, PARTS.size())
                .mapToDouble(k -> (double) k / (PARTS.size() + 1))
                .toArray();
    }

    /** Returns their names, at the ends of the lines that a turn around the triangle against the clock comes to. */
    List<Tick> ticks() {
        double gap = GAP * unit;
        double middle = tickStyle(Ink.of(0)).middleToBaseline();
        double[] parts = parts();
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String text = PARTS.get(i);
            double part = parts[i];
            ticks.add(new Tick(text, moved(triangle.at(part, 1 - part, 0), -gap, middle), Anchor.END));
            ticks.add(new Tick(text, moved(triangle.at(0, part, 1 - part), 0, gap + 2 * middle), Anchor.MIDDLE));
            ticks.add(new Tick(text, moved(triangle.at(1 - part, 0, part), gap, middle), Anchor.START));
        }
        return ticks;
    }

    private static Point moved(Point point, double dx, double dy) {
        return new Point(point.x() + dx, point.y() + dy);
    }

    TextStyle nameStyle(Ink ink) {
        return TextStyle.regular(0, ink).sized(NAME_SIZE * unit);
    }

    TextStyle valueStyle(Ink ink) {
        return TextStyle.semiBold(0, ink).sized(VALUE_SIZE * unit);
    }

    TextStyle tickStyle(Ink ink) {
        return TextStyle.regular(0, ink).sized(TICK_SIZE * unit);
    }
}
