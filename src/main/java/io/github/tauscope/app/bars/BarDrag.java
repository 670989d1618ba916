package io.github.tauscope.app.bars;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.model.Experiment;

/**
 * A drag of a logit bar. A pixel is worth the same during all of it, even when the axis grows with the bar: otherwise the bar
 * would run away from the pointer.
 *
 * @param scale the scale of the logits at the press
 */
public record BarDrag(int index, double grabbedAt, double logit, LinearScale scale) implements ColumnDrag {

    /** Returns whether a place in the figure can be dragged. */
    public static boolean isPossible(HitRegion region) {
        return region.panel() == HitRegion.Panel.LOGIT && !region.column().isOthers();
    }

    /** Begins at a height. A masked class begins with the logit at that height. */
    public static BarDrag begin(BarColumn column, double y, LinearScale scale) {
        double logit =
                Double.isFinite(column.logit()) ? column.logit() : scale.low() + (scale.start() - y) * scale.perPixel();
        return new BarDrag(column.index(), y, logit, scale);
    }

    @Override
    public String key() {
        return "drag-" + index;
    }

    @Override
    public Experiment moved(Experiment present, double x, double y) {
        return index < present.size() ? present.withLogit(index, logitAt(y)) : present;
    }

    /** Returns the logit for a height, rounded to what a pixel can tell apart. */
    public double logitAt(double y) {
        double raw = logit + (grabbedAt - y) * scale.perPixel();
        double decimal = LinearScale.rounded(raw, scale.perPixel());
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, decimal)) + 0.0;
    }
}
