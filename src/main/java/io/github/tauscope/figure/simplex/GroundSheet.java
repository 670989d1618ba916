package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every simplex of a size has: the triangle, its grid, where classes are equal, and the paths of other logits.
 *
 * @param holes where names stand, which lines leave free
 */
record GroundSheet(SimplexLayout layout, List<Box> holes, Theme theme) implements Sheet {

    private static final double DASH = 5;
    private static final double FAINT = 0.6;

    /** The paths of logits in all directions; logits whose differences have the same ratios share a path. */
    private static final List<SimplexPath> FAN = IntStream.range(0, 18)
            .mapToDouble(k -> Math.toRadians(10 + 20 * k))
            .mapToObj(turn -> new SimplexPath(Logits.of(
                    StrictMath.cos(turn),
                    StrictMath.cos(turn - 2 * Math.PI / 3),
                    StrictMath.cos(turn + 2 * Math.PI / 3))))
            .toList();

    @Override
    public void paint(Surface whole) {
        Surface surface = new Cutout(whole, holes);
        surface.fillRectangle(layout.size(), 0, theme.background());
        SimplexLayout.PARTS.forEach(part -> paintLines(surface, part.value(), Stroke.solid(theme.grid(), 1)));
        TextStyle style = layout.tickStyle(theme.muted());
        for (SimplexLayout.Tick tick : layout.ticks()) {
            surface.text(tick.text(), tick.at().x(), tick.at().y(), style.anchored(tick.anchor()));
        }
        Triangle triangle = layout.triangle();
        Stroke faint = Stroke.solid(theme.logit().withOpacity(FAINT), 1);
        FAN.forEach(path -> surface.polyline(path.points(triangle), faint));
        paintEqual(surface, Stroke.dashed(theme.axis(), 1, DASH));
        List<Point> sides = List.of(triangle.top(), triangle.left(), triangle.right(), triangle.top());
        surface.polyline(sides, Stroke.solid(theme.axis(), 1.5));
    }

    private void paintLines(Surface surface, double part, Stroke stroke) {
        Triangle t = layout.triangle();
        double rest = 1 - part;
        surface.polyline(List.of(t.at(part, rest, 0), t.at(part, 0, rest)), stroke);
        surface.polyline(List.of(t.at(0, part, rest), t.at(rest, part, 0)), stroke);
        surface.polyline(List.of(t.at(rest, 0, part), t.at(0, rest, part)), stroke);
    }

    private void paintEqual(Surface surface, Stroke stroke) {
        Triangle t = layout.triangle();
        surface.polyline(List.of(t.top(), t.at(0, 0.5, 0.5)), stroke);
        surface.polyline(List.of(t.left(), t.at(0.5, 0, 0.5)), stroke);
        surface.polyline(List.of(t.right(), t.at(0.5, 0.5, 0)), stroke);
    }
}
