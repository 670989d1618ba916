package io.github.tauscope.app.bars;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.HitRegion;

/**
 * A logit bar in a hand. What a pixel is worth stays as it was at the beginning, also where the axis grows with the bar,
 * or the bar would run away from under the hand.
 *
 * @param index the class
 * @param grabbedAt where the hand took it
 * @param logit what the logit was then
 * @param scale the scale of the logits then
 */
public record BarDrag(int index, double grabbedAt, double logit, LinearScale scale) {

    /** A hand that has moved less has only clicked. */
    private static final double LEAST_MOVE = 2;

    /** Returns whether a place in the figure can be dragged. */
    public static boolean isPossible(HitRegion region) {
        return region.panel() == HitRegion.Panel.LOGIT && !region.column().isOthers();
    }

    /** Begins at a height; a masked class begins with the logit that stands there. */
    public static BarDrag begin(BarColumn column, double y, LinearScale scale) {
        double logit =
                Double.isFinite(column.logit()) ? column.logit() : scale.low() + (scale.start() - y) * scale.perPixel();
        return new BarDrag(column.index(), y, logit, scale);
    }

    public boolean hasMoved(double y) {
        return Math.abs(y - grabbedAt) >= LEAST_MOVE;
    }

    /** Returns the logit for a height, rounded to what a pixel can tell apart. */
    public double logitAt(double y) {
        double raw = logit + (grabbedAt - y) * scale.perPixel();
        double decimal = LinearScale.rounded(raw, scale.perPixel());
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, decimal)) + 0.0;
    }
}
