package io.github.tauscope.app.bars;

import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.model.Experiment;

/**
 * A drag of a predicted probability, which goes to the height of the pointer.
 *
 * @param scale the scale of the probabilities at the press
 */
record GuessDrag(int index, double grabbedAt, ProbabilityScale scale) implements ColumnDrag {

    /** Returns whether a place in the figure can be dragged. */
    static boolean isPossible(HitRegion region) {
        return region.panel() == HitRegion.Panel.PROBABILITY && !region.column().isOthers();
    }

    @Override
    public String key() {
        return "guess-" + index;
    }

    @Override
    public Experiment moved(Experiment present, double x, double y) {
        return present.withGuess(index, scale.probabilityAt(y));
    }
}
