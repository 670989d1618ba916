package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityAxis;
import org.jspecify.annotations.Nullable;

/**
 * How bars are shown.
 *
 * @param axis of the probabilities
 * @param editable whether the title says that a bar can be dragged
 * @param logitRange what the scale of the logits has to hold at least, so that it stands still under a dragged bar; null to
 *     fit it
 */
public record BarOptions(ProbabilityAxis axis, boolean editable, @Nullable LinearScale logitRange) {

    /** Returns options for a picture that nobody drags. */
    public static BarOptions still(ProbabilityAxis axis) {
        return new BarOptions(axis, false, null);
    }
}
