package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a curve where it leaves its plot, because surfaces do not clip. */
public final class CurveRuns {

    private CurveRuns() {}

    /** Returns the parts of a curve between two heights. Towards an infinite height a curve leaves straight up or down. */
    public static List<List<Point>> within(double top, double bottom, List<Point> curve) {
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
