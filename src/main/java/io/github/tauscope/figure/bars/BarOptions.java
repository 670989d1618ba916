package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityAxis;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How bars are shown.
 *
 * @param axis of the probabilities
 * @param top where a linear axis ends
 * @param most how many classes have a bar of their own
 * @param editable whether the title says that a bar can be dragged
 * @param logitRange the least range of the scale of logits, which keeps it still under a dragged bar; null to fit the logits
 * @param hidden what is kept back
 */
public record BarOptions(
        ProbabilityAxis axis,
        AxisTop top,
        int most,
        boolean editable,
        @Nullable LinearScale logitRange,
        Set<Hidden> hidden) {

    public BarOptions {
        hidden = Set.copyOf(hidden);
    }

    public BarOptions(ProbabilityAxis axis, AxisTop top, int most, boolean editable, @Nullable LinearScale logitRange) {
        this(axis, top, most, editable, logitRange, Set.of());
    }

    public static BarOptions still(ProbabilityAxis axis, AxisTop top, int most) {
        return new BarOptions(axis, top, most, false, null);
    }
}
