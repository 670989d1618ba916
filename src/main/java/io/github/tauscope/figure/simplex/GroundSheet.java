package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import java.util.List;
import java.util.stream.IntStream;

/** What lies under every simplex of a size: the triangle, its grid, where classes are equal, and the paths of other logits. */
record GroundSheet(SimplexLayout layout, Theme theme) implements Sheet {

    private static final double DASH = 5;
    private static final double FAINT = 0.6;

    /**
     * Paths of logits in directions of every kind, none of them with a tie. Logits with the same ratios of differences
     * have the same path, so that a direction is all that there is to choose.
     */
    private static final List<SimplexPath> FAN = IntStream.range(0, 18)
            .mapToDouble(k -> Math.toRadians(10 + 20 * k))
            .mapToObj(turn -> new SimplexPath(Logits.of(
                    StrictMath.cos(turn),
                    StrictMath.cos(turn - 2 * Math.PI / 3),
                    StrictMath.cos(turn + 2 * Math.PI / 3))))
            .toList();

    @Override
    public void paint(Surface surface) {
        surface.fillRectangle(new Box(0, 0, layout.width(), layout.height()), 0, theme.background());
        for (double part : SimplexLayout.parts()) {
            paintLines(surface, part, Stroke.solid(theme.grid(), 1));
        }
        TextStyle style = layout.tickStyle(theme.muted());
        layout.ticks()
                .forEach(tick ->
                        surface.text(tick.text(), tick.at().x(), tick.at().y(), style.anchored(tick.anchor())));
        FAN.forEach(path -> surface.polyline(
                path.points(layout.triangle()), Stroke.solid(theme.logit().withOpacity(FAINT), 1)));
        paintEqual(surface, Stroke.dashed(theme.uniform(), 1.5, DASH));
        Triangle triangle = layout.triangle();
        surface.polyline(
                List.of(triangle.top(), triangle.left(), triangle.right(), triangle.top()),
                Stroke.solid(theme.axis(), 1.5));
    }

    /** Draws where each class has a part. */
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
