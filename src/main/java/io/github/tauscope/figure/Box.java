package io.github.tauscope.figure;

/** A rectangle in pixels: its left and upper edge, its width to the right and its height down. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Returns whether a point lies in it; the right and the lower edge are outside. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Returns whether it has an area in common with another rectangle. */
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Returns the area in common with another rectangle, 0 if there is none. */
    public double shared(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** Returns whether a straight line between two points passes through it. */
    public boolean isCrossedBy(Point a, Point b) {
        return Cutout.isInside(this, a, b);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** Returns this rectangle with margins added at the left and right, and above and below; negative ones shrink it. */
    public Box widened(double beside, double above) {
        return new Box(x - beside, y - above, width + 2 * beside, height + 2 * above);
    }
}
