package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A curve over the temperature: a line in the middle, and a dot for each limit.
 *
 * @param points in order, with those of the limits τ = 0 and τ = ∞ at the ends; empty for no curve
 */
public record TemperatureCurve(List<Point> points) {

    /** Draws the line in the middle where it is between two heights, since surfaces do not clip. */
    public void paintLine(Surface surface, double top, double bottom, Stroke stroke) {
        line(top, bottom).forEach(run -> surface.polyline(run, stroke));
    }

    /** Draws the same line, and a dot of its colour for each limit that is between the two heights. */
    public void paint(Surface surface, double top, double bottom, double radius, Stroke stroke) {
        paintLine(surface, top, bottom, stroke);
        IntStream.range(0, points.size())
                .filter(i -> i == 0 || i == points.size() - 1)
                .mapToObj(points::get)
                .filter(point -> point.y() >= top && point.y() <= bottom)
                .forEach(point -> surface.circle(point, radius, stroke.ink()));
    }

    /** Returns the parts of the line that are between two heights. */
    public List<List<Point>> line(double top, double bottom) {
        return points.isEmpty() ? List.of() : within(top, bottom, points.subList(1, points.size() - 1));
    }

    /** Returns the parts of a curve between two heights. Towards an infinite height it leaves straight up or down. */
    static List<List<Point>> within(double top, double bottom, List<Point> curve) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < curve.size(); i++) {
            Point point = curve.get(i);
            if (point.y() >= top && point.y() <= bottom) {
                if (run.isEmpty() && i > 0) {
                    run.add(cut(point, curve.get(i - 1), top, bottom));
                }
                run.add(point);
            } else if (!run.isEmpty()) {
                run.add(cut(run.get(run.size() - 1), point, top, bottom));
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (run.size() > 1) {
            runs.add(run);
        }
        return runs;
    }

    private static Point cut(Point inside, Point outside, double top, double bottom) {
        double y = outside.y() < top ? top : bottom;
        double part = (y - inside.y()) / (outside.y() - inside.y());
        return new Point(inside.x() + (outside.x() - inside.x()) * part, y);
    }
}
