package io.github.tauscope.app.simplex;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.Triangle;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import java.util.Arrays;

/**
 * The point of a simplex in a hand.
 *
 * @param simplex as it was when the hand took the point
 * @param triangle in which it moves
 * @param grabbed where the hand took it
 * @param point where it was then
 */
record SimplexDrag(Simplex simplex, Triangle triangle, Point grabbed, Point point) {

    /** A hand that has moved less has only clicked. */
    private static final double LEAST_MOVE = 2;

    boolean hasMoved(double x, double y) {
        return StrictMath.hypot(x - grabbed.x(), y - grabbed.y()) >= LEAST_MOVE;
    }

    /**
     * Returns the experiment whose point is where the hand is, with logits rounded to what a pixel can tell apart. Beyond
     * a side the point stays within it by {@link Simplex#LEAST}. What has got other classes or another temperature
     * meanwhile stays as it is.
     */
    Experiment moved(Experiment present, double x, double y) {
        boolean same = present.size() == simplex.experiment().size()
                && present.temperature().equals(simplex.experiment().temperature());
        return same ? new Simplex(present, simplex.corners()).with(logitsAt(x, y)) : present;
    }

    private double[] logitsAt(double x, double y) {
        double[] weights = triangle.weights(new Point(point.x() + x - grabbed.x(), point.y() + y - grabbed.y()));
        double pixel = simplex.experiment().temperature().value() / triangle.height();
        return Arrays.stream(simplex.logitsAt(logarithms(weights)))
                .map(z -> LinearScale.rounded(z, pixel) + 0.0)
                .toArray();
    }

    /** Returns the logarithms of the nearest probabilities that a hand can give. */
    private static double[] logarithms(double[] weights) {
        double room = 1 - weights.length * Simplex.LEAST;
        double[] beyond =
                Arrays.stream(weights).map(w -> Math.max(0, w - Simplex.LEAST)).toArray();
        double sum = Arrays.stream(beyond).sum();
        return Arrays.stream(beyond)
                .map(w -> StrictMath.log(Simplex.LEAST + room * w / sum))
                .toArray();
    }
}
