package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A surface that breaks lines around boxes, for texts that stand on lines where no background hides them. Filled marks and
 * texts are painted as they are, and so is an outline that meets no box.
 */
public record Cutout(Surface surface, List<Box> holes) implements Surface {

    private record Part(double from, double to) {}

    public Cutout {
        holes = List.copyOf(holes);
    }

    /** Returns a surface for what lies beneath texts: the same one where the theme has a paper that hides it behind them. */
    public static Surface beneath(List<Box> texts, Surface surface, Theme theme) {
        return theme.paper().opacity() > 0 ? surface : new Cutout(surface, texts);
    }

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        surface.fillRectangle(box, radius, ink);
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        List<Point> corners = List.of(
                new Point(box.x(), box.bottom()),
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
        List<List<Point>> pieces = pieces(corners);
        if (pieces.size() == 1 && pieces.get(0).equals(corners)) {
            surface.strokeRectangle(box, radius, stroke);
        } else {
            pieces.forEach(piece -> surface.polyline(piece, stroke));
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        for (List<Point> piece : pieces(List.of(new Point(x1, y1), new Point(x2, y2)))) {
            Point end = piece.get(piece.size() - 1);
            surface.line(piece.get(0).x(), piece.get(0).y(), end.x(), end.y(), stroke);
        }
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        pieces(points).forEach(piece -> surface.polyline(piece, stroke));
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        surface.fillPolygon(points, ink);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        surface.circle(centre, radius, ink);
    }

    @Override
    public void named(String name, Consumer<Surface> marks) {
        surface.named(name, inner -> marks.accept(new Cutout(inner, holes)));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        surface.text(text, x, y, style);
    }

    /** Returns what is left of a line through points, each piece with at least two. */
    private List<List<Point>> pieces(List<Point> points) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            for (Part part : outside(a, b)) {
                if (part.from() > 0 || piece.isEmpty()) {
                    piece = new ArrayList<>(List.of(between(a, b, part.from())));
                    pieces.add(piece);
                }
                piece.add(between(a, b, part.to()));
                piece = part.to() < 1 ? new ArrayList<>() : piece;
            }
        }
        return pieces;
    }

    /** Returns the parts of a segment that lie in no hole, in order, as parts of its length. */
    private List<Part> outside(Point a, Point b) {
        List<Part> left = List.of(new Part(0, 1));
        for (Box hole : holes) {
            Part inside = inside(hole, a, b);
            List<Part> rest = new ArrayList<>();
            for (Part part : left) {
                if (inside.from() >= inside.to() || inside.to() <= part.from() || inside.from() >= part.to()) {
                    rest.add(part);
                    continue;
                }
                if (part.from() < inside.from()) {
                    rest.add(new Part(part.from(), inside.from()));
                }
                if (inside.to() < part.to()) {
                    rest.add(new Part(inside.to(), part.to()));
                }
            }
            left = rest;
        }
        return left;
    }

    /** Returns the part of a segment in a hole, as Liang and Barsky clip (1984); one that ends before it begins if there is none. */
    private static Part inside(Box hole, Point a, Point b) {
        Part across = between(a.x(), b.x(), hole.x(), hole.right());
        Part down = between(a.y(), b.y(), hole.y(), hole.bottom());
        return new Part(Math.max(across.from(), down.from()), Math.min(across.to(), down.to()));
    }

    /** Returns whether a part of a segment lies in a box. */
    static boolean isInside(Box box, Point a, Point b) {
        Part part = inside(box, a, b);
        return part.from() < part.to();
    }

    private static Part between(double a, double b, double low, double high) {
        if (a == b) {
            return a > low && a < high ? new Part(0, 1) : new Part(1, 0);
        }
        double one = (low - a) / (b - a);
        double other = (high - a) / (b - a);
        return new Part(Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other)));
    }

    private static Point between(Point a, Point b, double part) {
        if (part == 0 || part == 1) {
            return part == 0 ? a : b;
        }
        return new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
    }
}
