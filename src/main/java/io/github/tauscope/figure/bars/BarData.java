package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bars show.
 *
 * @param labels one for each class
 * @param distribution the bars
 * @param reference the outline where there is no A, over the same logits
 * @param baseline A, whose classes may be others; null where there is none
 */
public record BarData(
        List<String> labels, Distribution distribution, Distribution reference, @Nullable Distribution baseline) {

    /** Makes data without an A. */
    public BarData(List<String> labels, Distribution distribution, Distribution reference) {
        this(labels, distribution, reference, null);
    }

    /** Returns A where its classes can be told apart by the same columns, else null. */
    public @Nullable Distribution comparable() {
        return baseline != null && baseline.size() == distribution.size() ? baseline : null;
    }

    /** Returns whether A is the same distribution: of the same logits at the same temperature. */
    public boolean isSameAsBaseline() {
        return baseline != null
                && baseline.logits().equals(distribution.logits())
                && baseline.temperature().equals(distribution.temperature());
    }

    /** Returns what is outlined: A, or the reference where there is none; null where A has other classes. */
    @Nullable
    Distribution outline() {
        return baseline == null ? reference : comparable();
    }
}
