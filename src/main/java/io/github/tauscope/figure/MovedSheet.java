package io.github.tauscope.figure;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet moved by (x, y). */
record MovedSheet(Sheet sheet, double x, double y) implements Sheet {

    @Override
    public void paint(Surface surface) {
        sheet.paint(new MovedSurface(surface, x, y));
    }

    @Override
    public @Nullable Box area() {
        Box area = sheet.area();
        return area == null ? null : area.moved(x, y);
    }

    private record MovedSurface(Surface surface, double dx, double dy) implements Surface {

        @Override
        public void fillRectangle(Box box, double radius, Ink ink) {
            surface.fillRectangle(box.moved(dx, dy), radius, ink);
        }

        @Override
        public void strokeRectangle(Box box, double radius, Stroke stroke) {
            surface.strokeRectangle(box.moved(dx, dy), radius, stroke);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
            surface.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
        }

        @Override
        public void polyline(List<Point> points, Stroke stroke) {
            surface.polyline(points.stream().map(point -> point.moved(dx, dy)).toList(), stroke);
        }

        @Override
        public void fillPolygon(List<Point> points, Ink ink) {
            surface.fillPolygon(
                    points.stream().map(point -> point.moved(dx, dy)).toList(), ink);
        }

        @Override
        public void circle(Point centre, double radius, Ink ink) {
            surface.circle(centre.moved(dx, dy), radius, ink);
        }

        @Override
        public void named(String name, Consumer<Surface> marks) {
            surface.named(name, inner -> marks.accept(new MovedSurface(inner, dx, dy)));
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            surface.text(text, x + dx, y + dy, style);
        }
    }
}
