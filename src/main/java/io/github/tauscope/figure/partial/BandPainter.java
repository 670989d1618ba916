package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Paints what lies between two bounds over the temperature; at the limits, which no line meets, between two points. */
record BandPainter(Surface surface, Stroke stroke) {

    /** Takes the bounds at both limits and between them, from the least temperature up. */
    void paint(List<Point> upper, List<Point> lower, Ink fill) {
        List<Point> around = new ArrayList<>(upper.subList(1, upper.size() - 1));
        List<Point> back = new ArrayList<>(lower.subList(1, lower.size() - 1));
        Collections.reverse(back);
        around.addAll(back);
        surface.fillPolygon(around, fill);
        for (int end : new int[] {0, upper.size() - 1}) {
            Point top = upper.get(end);
            surface.line(top.x(), top.y(), top.x(), lower.get(end).y(), Stroke.solid(stroke.ink(), stroke.width()));
        }
    }
}
