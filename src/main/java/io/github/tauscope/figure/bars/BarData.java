package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bar figure shows.
 *
 * @param labels one for each class
 * @param reference the outline where there is no A, over the same logits
 * @param baseline A, which may have other classes; null for none
 * @param guess a prediction, which is outlined in place of all else; null for none
 */
public record BarData(
        List<String> labels,
        Distribution distribution,
        Distribution reference,
        @Nullable Distribution baseline,
        @Nullable Distribution guess) {

    public BarData(List<String> labels, Distribution distribution, Distribution reference) {
        this(labels, distribution, reference, null);
    }

    public BarData(
            List<String> labels, Distribution distribution, Distribution reference, @Nullable Distribution baseline) {
        this(labels, distribution, reference, baseline, null);
    }

    /** Returns A where it has as many classes and fits the columns, else null. */
    public @Nullable Distribution comparable() {
        return baseline != null && baseline.size() == distribution.size() ? baseline : null;
    }

    public boolean isSameAsBaseline() {
        return baseline != null
                && baseline.logits().equals(distribution.logits())
                && baseline.temperature().equals(distribution.temperature());
    }

    /** Returns what is outlined: the guess, else A or, without one, the reference; null where A does not fit the columns. */
    @Nullable
    Distribution outline() {
        if (guess != null) {
            return guess;
        }
        return baseline == null ? reference : comparable();
    }
}
