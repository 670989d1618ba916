package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The points of curves over the grid of a sweep, whose ends are the limits and belong to no curve. */
record CurvePath(Sweep sweep, TemperatureAxis axis) {

    private static final double LN_10 = StrictMath.log(10);

    /** Returns the points of an amount. */
    List<Point> ofAmounts(IntToDoubleFunction amount, LinearScale scale) {
        return IntStream.range(1, sweep.size() - 1)
                .mapToObj(i -> new Point(x(i), scale.clamped(amount.applyAsDouble(i))))
                .toList();
    }

    /** Returns the points of a probability as far as the scale has them, and where it leaves the scale. */
    List<Point> ofProbabilities(IntFunction<Probability> probability, ProbabilityScale scale) {
        List<Point> points = new ArrayList<>();
        double bottom = scale.pixels().start();
        Point before = null;
        for (int i = 1; i < sweep.size() - 1; i++) {
            Point point = new Point(x(i), y(probability.apply(i), scale));
            if (before != null && (before.y() > bottom) != (point.y() > bottom) && isFinite(before, point)) {
                double part = (bottom - before.y()) / (point.y() - before.y());
                points.add(new Point(before.x() + part * (point.x() - before.x()), bottom));
            }
            if (point.y() <= bottom) {
                points.add(point);
            }
            before = point;
        }
        return points;
    }

    private double x(int point) {
        return axis.at(sweep.temperature(point));
    }

    private static double y(Probability p, ProbabilityScale scale) {
        return scale.axis() == ProbabilityAxis.LINEAR
                ? scale.at(p)
                : scale.pixels().at(p.log() / LN_10);
    }

    private static boolean isFinite(Point a, Point b) {
        return Double.isFinite(a.y()) && Double.isFinite(b.y());
    }
}
