package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.kernel.Distribution;

/**
 * An equilateral triangle on a level side, with barycentric coordinates: weights a, b, c of sum 1 give the point
 * a·top + b·left + c·right.
 */
public record Triangle(Point top, Point left, Point right) {

    private static final double HEIGHT_OF_SIDE = Math.sqrt(3) / 2;

    static Triangle within(Box box) {
        double side = Math.min(box.width(), box.height() / HEIGHT_OF_SIDE);
        double x = box.centreX();
        double floor = box.bottom();
        return new Triangle(
                new Point(x, floor - side * HEIGHT_OF_SIDE),
                new Point(x - side / 2, floor),
                new Point(x + side / 2, floor));
    }

    public double height() {
        return left.y() - top.y();
    }

    public Point at(Distribution p) {
        return at(p.probability(0), p.probability(1), p.probability(2));
    }

    Point at(double a, double b, double c) {
        return new Point(a * top.x() + b * left.x() + c * right.x(), a * top.y() + b * left.y() + c * right.y());
    }

    /** Returns the weights of a point; some are negative outside the triangle. */
    public double[] weights(Point point) {
        double a = (left.y() - point.y()) / height();
        double c = (point.x() - left.x()) / (right.x() - left.x()) - a / 2;
        return new double[] {a, 1 - a - c, c};
    }
}
