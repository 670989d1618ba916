package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changes with the logits: the names of the corners, the path with its marks, and A. */
record PathSheet(
        SimplexLayout layout,
        List<String> names,
        SimplexPath path,
        List<Temperature> pins,
        SimplexData.@Nullable Other baseline,
        Map<Box, String> plates,
        Theme theme)
        implements Sheet {

    private static final double WIDTH = 2.5;
    private static final double RADIUS = 5;
    private static final double RING = 2;
    private static final double DASH = 6;

    @Override
    public void paint(Surface surface) {
        TextStyle style = layout.nameStyle(theme.ink());
        for (int k = 0; k < names.size(); k++) {
            Point at = layout.names().get(k);
            String shown = layout.shortened(k, names, style);
            TextStyle anchored = layout.anchored(k, style);
            surface.named(
                    ShortLabels.untold(names.get(k), shown), inner -> inner.text(shown, at.x(), at.y(), anchored));
        }
        List<Point> points = path.points(layout.triangle());
        plates.forEach((place, name) -> {
            TextStyle tick = layout.tickStyle(theme.muted());
            surface.fillRectangle(place, 2, theme.paper());
            surface.text(name, place.x(), place.centreY() + tick.middleToBaseline(), tick);
        });
        if (baseline != null) {
            surface.polyline(baseline.path().points(layout.triangle()), Stroke.dashed(theme.outline(), 1.5, DASH));
            ring(surface, at(baseline.path(), baseline.temperature()), theme.outline());
        }
        surface.polyline(points, Stroke.solid(theme.probability(), WIDTH * layout.unit()));
        ring(surface, at(path, Temperature.UNIFORM), theme.uniform());
        ring(surface, at(path, Temperature.ARGMAX), theme.probability());
        pins.forEach(pin -> ring(surface, at(path, pin), theme.probability()));
    }

    private void ring(Surface surface, Point at, Ink ink) {
        double middle = (RADIUS - RING / 2) * layout.unit();
        surface.circle(at, RADIUS * layout.unit(), theme.paper());
        Box box = new Box(at.x(), at.y(), 0, 0).widened(middle, middle);
        surface.strokeRectangle(box, middle, Stroke.solid(ink, RING * layout.unit()));
    }

    private Point at(SimplexPath of, Temperature temperature) {
        return layout.triangle().at(of.at(temperature));
    }
}
