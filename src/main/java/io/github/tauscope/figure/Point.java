package io.github.tauscope.figure;

/** A point in pixels, x to the right and y down. */
public record Point(double x, double y) {

    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
