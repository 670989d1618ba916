package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names beside marks: right, left, or aslant above or below, where they meet neither the path nor another text. A mark
 * that stands on a named one, or has no room about it, stays without a name.
 */
final class NamePlates {

    /** How far from the middle of a mark its name begins. */
    private static final double BESIDE = 10;

    private static final double HEIGHT = 1.2;

    private final Surface surface;
    private final SimplexLayout layout;
    private final Theme theme;
    private final List<Point> path;
    private final List<Box> taken = new ArrayList<>();

    NamePlates(Surface surface, SimplexLayout layout, Theme theme, List<Point> path) {
        this.surface = surface;
        this.layout = layout;
        this.theme = theme;
        this.path = path;
        TextStyle tick = layout.tickStyle(theme.muted());
        layout.ticks()
                .forEach(t -> taken.add(
                        box(t.text(), t.at().x(), t.at().y() - tick.middleToBaseline(), tick.anchored(t.anchor()))));
        Point top = layout.names().get(0);
        double end = layout.value(0).y();
        taken.add(new Box(top.x(), 0, layout.width() - top.x(), end));
    }

    void name(String name, Point mark) {
        TextStyle style = layout.tickStyle(theme.muted());
        Box self = around(mark);
        if (taken.stream().anyMatch(other -> meet(other, self))) {
            return;
        }
        double beside = BESIDE * layout.unit();
        double above = mark.y() - style.size();
        double below = mark.y() + style.size();
        TextStyle ending = style.anchored(Anchor.END);
        Stream.of(
                        box(name, mark.x() + beside, mark.y(), style),
                        box(name, mark.x() - beside, mark.y(), ending),
                        box(name, mark.x() + beside, above, style),
                        box(name, mark.x() - beside, above, ending),
                        box(name, mark.x() + beside, below, style),
                        box(name, mark.x() - beside, below, ending))
                .filter(this::isFree)
                .findFirst()
                .ifPresent(place -> write(name, place, style));
        taken.add(self);
    }

    private void write(String name, Box place, TextStyle style) {
        surface.fillRectangle(place, 2, theme.paper());
        surface.text(name, place.x(), place.y() + place.height() / 2 + style.middleToBaseline(), style);
        taken.add(place);
    }

    private boolean isFree(Box place) {
        boolean within = place.x() >= 0
                && place.right() <= layout.width()
                && place.y() >= 0
                && place.bottom() <= layout.triangle().left().y();
        return within
                && path.stream().noneMatch(point -> place.contains(point.x(), point.y()))
                && taken.stream().noneMatch(other -> meet(other, place));
    }

    /** Returns the place of a text whose capitals have their middle at a height. */
    private static Box box(String text, double x, double middle, TextStyle style) {
        double width = style.width(text);
        double height = style.size() * HEIGHT;
        double before = style.anchor() == Anchor.START ? 0 : style.anchor() == Anchor.END ? width : width / 2;
        return new Box(x - before, middle - height / 2, width, height);
    }

    private Box around(Point mark) {
        double radius = SimplexLayout.POINT_RADIUS * layout.unit();
        return new Box(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }

    private static boolean meet(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
