package io.github.tauscope.figure;

/**
 * A rectangle.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width to the right
 * @param height down
 */
public record Box(double x, double y, double width, double height) {

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns the middle between the left and the right edge. */
    public double centreX() {
        return x + width / 2;
    }

    /** Returns whether a point lies in it; the right and the lower edge are outside. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }
}
