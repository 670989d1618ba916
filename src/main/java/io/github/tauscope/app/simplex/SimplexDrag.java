package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.FigureDrag;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.SimplexPicture;
import io.github.tauscope.figure.simplex.Triangle;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import java.util.Arrays;
import java.util.Optional;

/**
 * A drag of the point of a simplex.
 *
 * @param grabbed the place of the press
 * @param point where the point was then
 */
record SimplexDrag(Simplex simplex, Triangle triangle, Point grabbed, Point point) implements FigureDrag.Held {

    /** Begins at a place on the point; empty elsewhere, and where the point cannot be dragged. */
    static Optional<SimplexDrag> begin(SimplexPicture picture, Experiment experiment, Point at) {
        if (!picture.isOnPoint(at.x(), at.y())) {
            return Optional.empty();
        }
        return Simplex.of(experiment)
                .filter(simplex -> simplex.obstacle().isEmpty())
                .map(simplex -> new SimplexDrag(simplex, picture.triangle(), at, picture.point()));
    }

    @Override
    public String key() {
        return "simplex";
    }

    @Override
    public boolean hasMoved(double x, double y) {
        return StrictMath.hypot(x - grabbed.x(), y - grabbed.y()) >= FigureDrag.LEAST_MOVE;
    }

    /**
     * Returns the experiment whose point follows the pointer, with logits rounded to what a pixel can tell apart. Beyond a
     * side, the point stays inside by {@link Simplex#LEAST}. An experiment whose number of classes or temperature has changed
     * since the press stays as it is.
     */
    @Override
    public Experiment moved(Experiment present, double x, double y) {
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

    /** Returns the logarithms of the nearest probabilities that dragging can give. */
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
