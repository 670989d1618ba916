package io.github.tauscope.figure.sweep;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep shows.
 *
 * @param labels one for each class
 * @param curves over the same logits as the distribution; null while they are computed
 * @param distribution at the cursor
 * @param baseline the curves of A for the same classes; null where there are none to show
 * @param baselineTemperature the temperature of A; null without an A
 * @param guess a predicted curve; null for none
 */
public record SweepData(
        List<String> labels,
        @Nullable SweepCurves curves,
        Distribution distribution,
        List<Temperature> pins,
        @Nullable SweepCurves baseline,
        @Nullable Temperature baselineTemperature,
        @Nullable CurveGuess guess) {

    /** Returns whether the curves are hidden, because one is to be predicted. */
    boolean isAsked() {
        return guess != null && guess.isAsked();
    }
}
