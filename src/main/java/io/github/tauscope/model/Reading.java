package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;

/**
 * An experiment and what it gives, published together so that nobody sees the one without the other.
 *
 * @param experiment the state
 * @param origin the experiment that was opened
 * @param distribution softmax(z / τ) at its temperature
 * @param reference softmax(z / τ) at its reference temperature
 */
public record Reading(Experiment experiment, Experiment origin, Distribution distribution, Distribution reference) {

    /** Opens an experiment and computes its distributions. */
    public static Reading of(Experiment experiment) {
        return new Reading(
                experiment,
                experiment,
                Distribution.of(experiment.logits(), experiment.temperature()),
                Distribution.of(experiment.logits(), experiment.reference()));
    }

    /** Computes what an edit has changed and keeps the rest: a moving slider leaves the reference alone. */
    Reading next(Experiment changed, Experiment opened) {
        return new Reading(
                changed,
                opened,
                reuse(distribution, changed.logits(), changed.temperature()),
                reuse(reference, changed.logits(), changed.reference()));
    }

    private static Distribution reuse(Distribution known, Logits logits, Temperature temperature) {
        boolean same = known.logits().equals(logits) && known.temperature().equals(temperature);
        return same ? known : Distribution.of(logits, temperature);
    }
}
