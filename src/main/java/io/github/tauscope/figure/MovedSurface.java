package io.github.tauscope.figure;

import java.util.List;

/** Paints on a surface all that is painted on it elsewhere, by (dx, dy). */
record MovedSurface(Surface surface, double dx, double dy) implements Surface {

    static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        surface.fillRectangle(moved(box, dx, dy), radius, ink);
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        surface.strokeRectangle(moved(box, dx, dy), radius, stroke);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        surface.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        surface.polyline(points.stream().map(this::moved).toList(), stroke);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        surface.circle(moved(centre), radius, ink);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        surface.text(text, x + dx, y + dy, style);
    }

    private Point moved(Point point) {
        return new Point(point.x() + dx, point.y() + dy);
    }
}
