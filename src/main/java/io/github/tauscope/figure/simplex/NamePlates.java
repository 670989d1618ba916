package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places for names beside marks, where they cover neither the path nor another text. A mark on top of a named one, or without
 * room around it, gets no name.
 */
final class NamePlates {

    /** The distance from the middle of a mark to its name. */
    private static final double BESIDE = 10;

    /** Between a name and another text. */
    private static final double GAP = 4;

    private final SimplexLayout layout;
    private final List<Point> path;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> clear = new ArrayList<>();
    private final Map<Box, String> names = new LinkedHashMap<>();

    NamePlates(SimplexLayout layout, List<Point> path) {
        this.layout = layout;
        this.path = path;
        double gap = GAP * layout.unit();
        layout.ticks().stream().map(tick -> layout.box(tick).widened(gap, 0)).forEach(taken::add);
        taken.add(layout.topTexts());
    }

    /** Keeps a mark clear of the names of others, and of its own. */
    void keepClear(Point mark) {
        clear.add(around(mark));
    }

    void name(String name, Point mark) {
        TextStyle style = layout.tickStyle(Ink.of(0));
        Box self = around(mark);
        if (taken.stream().anyMatch(self::meets)) {
            return;
        }
        double right = mark.x() + BESIDE * layout.unit();
        double left = mark.x() - BESIDE * layout.unit();
        Stream.of(mark.y(), mark.y() - style.size(), mark.y() + style.size())
                .flatMap(y -> Stream.of(box(name, right, y, style), box(name, left, y, style.endAligned())))
                .filter(this::isFree)
                .findFirst()
                .ifPresent(place -> {
                    names.put(place, name);
                    taken.add(place);
                });
        taken.add(self);
    }

    /** Returns the names that have a place, by the places. */
    Map<Box, String> names() {
        return names;
    }

    private boolean isFree(Box place) {
        Box room = new Box(0, 0, layout.size().width(), layout.triangle().left().y());
        return room.contains(place)
                && IntStream.range(1, path.size()).noneMatch(i -> place.isCrossedBy(path.get(i - 1), path.get(i)))
                && Stream.concat(taken.stream(), clear.stream()).noneMatch(place::meets);
    }

    /** Returns the box of a text whose capitals have their middle at a height. */
    private static Box box(String text, double x, double middle, TextStyle style) {
        double width = style.width(text);
        double height = style.size() * SimplexLayout.TEXT_HEIGHT;
        return new Box(x - style.before(text), middle - height / 2, width, height);
    }

    private Box around(Point mark) {
        double radius = SimplexLayout.POINT_RADIUS * layout.unit();
        return new Box(mark.x(), mark.y(), 0, 0).widened(radius, radius);
    }
}
