package io.github.tauscope.figure;

/** A point in pixels, x to the right and y down. */
public record Point(double x, double y) {

    /** Returns this point moved to the right and down. */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
