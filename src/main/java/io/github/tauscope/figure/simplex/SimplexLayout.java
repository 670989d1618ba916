package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places of a simplex: the triangle, and at each corner a name with the probability below it. They don't depend on τ.
 */
record SimplexLayout(double unit, Box size, Triangle triangle) {

    static final double POINT_RADIUS = 8;

    private static final DesignSize DESIGN = new DesignSize(480, 400);
    private static final double NAME_SIZE = 14;
    private static final double VALUE_SIZE = 15;
    private static final double TICK_SIZE = 12;
    private static final double GAP = 6;
    private static final double MARGIN = POINT_RADIUS + 2;

    /** Between a side and its texts, which the point doesn't reach. */
    private static final double TICK_GAP = POINT_RADIUS + 1;

    private static final double LINE = 18;

    /** The height of a text with its descenders, in sizes of its font. */
    static final double TEXT_HEIGHT = 1.2;

    /** How far to the right of the top its text begins, so that the side of the triangle passes below. */
    private static final double BESIDE_TOP = 26;

    private static final String LONG_NUMBER = "4.9e-324";

    private static final double BELOW = TICK_SIZE + GAP + 2 * LINE + 4;

    static final List<Part> PARTS = List.of(new Part("½", 0.5), new Part("¼", 0.25), new Part("¾", 0.75));

    record Part(String text, double value) {}

    /** The text of a part beside the triangle, anchored at a point. */
    record Tick(String text, Point at, Anchor anchor) {}

    static SimplexLayout of(Extent extent) {
        double unit = extent.unit(DESIGN);
        double margin = MARGIN * unit;
        Box room = new Box(
                margin,
                margin,
                Math.max(DesignSize.LEAST_PLOT, extent.width() - 2 * margin),
                Math.max(DesignSize.LEAST_PLOT, extent.height() - margin - BELOW * unit));
        return new SimplexLayout(unit, new Box(0, 0, extent.width(), extent.height()), Triangle.within(room));
    }

    /** Returns the place of each corner's name, which begins there or, at the right corner, ends there. */
    List<Point> names() {
        double below = (TICK_SIZE + GAP + LINE) * unit;
        double beyond = beyondCorners();
        return List.of(
                triangle.top().moved(BESIDE_TOP * unit, GAP * unit),
                triangle.left().moved(-beyond, below),
                triangle.right().moved(beyond, below));
    }

    /** Returns how far beyond the lower corners their texts begin: below a small triangle so far that two long numbers don't meet. */
    private double beyondCorners() {
        double needed = valueStyle(Ink.of(0)).width(LONG_NUMBER) + GAP * unit / 2;
        double half = (triangle.right().x() - triangle.left().x()) / 2;
        return Math.min(triangle.left().x(), Math.max(MARGIN * unit, needed - half));
    }

    Point value(int k) {
        return names().get(k).moved(0, LINE * unit);
    }

    /** Returns a style that runs into the figure from the place of a corner. */
    TextStyle anchored(int k, TextStyle style) {
        return style.anchored(k == 2 ? Anchor.END : Anchor.START);
    }

    /** Returns the name of a corner, shortened so that it differs from the others. */
    String shortened(int k, List<String> names, TextStyle style) {
        double room = k == 0
                ? size.width() - names().get(0).x()
                : (triangle.right().x() - triangle.left().x()) / 2 + beyondCorners() - GAP * unit;
        return ShortLabels.of(names, style, room).get(k);
    }

    /**
     * Returns the texts of the parts, each at the end of its line that comes first in a turn against the clock; of a small triangle
     * only those that meet no other text.
     */
    List<Tick> ticks() {
        List<Box> taken = new ArrayList<>(List.of(topTexts()));
        List<Tick> free = new ArrayList<>();
        for (Tick tick : allTicks()) {
            Box box = box(tick);
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                free.add(tick);
            }
        }
        return free;
    }

    /** Returns the room of the name and the number of the top corner. */
    Box topTexts() {
        double left = names().get(0).x();
        return new Box(left, 0, size.width() - left, value(0).y() + GAP / 2 * unit);
    }

    /** Returns the place of a tick. */
    Box box(Tick tick) {
        TextStyle style = tickStyle(Ink.of(0)).anchored(tick.anchor());
        double height = style.size() * TEXT_HEIGHT;
        double middle = tick.at().y() - style.middleToBaseline();
        return new Box(
                tick.at().x() - style.before(tick.text()), middle - height / 2, style.width(tick.text()), height);
    }

    private List<Tick> allTicks() {
        double gap = TICK_GAP * unit;
        double middle = tickStyle(Ink.of(0)).middleToBaseline();
        return PARTS.stream()
                .flatMap(part -> {
                    double p = part.value();
                    Point left = triangle.at(p, 1 - p, 0).moved(-gap, middle);
                    Point floor = triangle.at(0, p, 1 - p).moved(0, gap + 2 * middle);
                    Point right = triangle.at(1 - p, 0, p).moved(gap, middle);
                    return Stream.of(
                            new Tick(part.text(), left, Anchor.END),
                            new Tick(part.text(), floor, Anchor.MIDDLE),
                            new Tick(part.text(), right, Anchor.START));
                })
                .toList();
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
