package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An experiment with its distributions, published together so that no observer sees only one of them changed.
 *
 * @param experiment the state
 * @param origin the experiment that was opened
 * @param distribution softmax(z / τ) at its temperature; of the listed classes alone where others are not listed
 * @param reference softmax(z / τ) at its reference temperature
 * @param baseline the distribution of A; null if there is no A, or not all classes of both are listed
 * @param partial what is known at its temperature where not all classes are listed; null where they are
 * @param comparison this list compared with that of A; null unless both are lists
 */
public record Reading(
        Experiment experiment,
        Experiment origin,
        Distribution distribution,
        Distribution reference,
        @Nullable Distribution baseline,
        @Nullable PartialDistribution partial,
        @Nullable ListComparison comparison) {

    /** Opens an experiment and computes its distributions. */
    public static Reading of(Experiment experiment) {
        Logits logits = experiment.scaledLogits();
        Distribution distribution = Distribution.of(logits, experiment.temperature());
        PartialDistribution partial =
                experiment.isListed() ? experiment.topList().at(experiment.temperature()) : null;
        return new Reading(
                experiment,
                experiment,
                distribution,
                reuse(logits, experiment.reference(), distribution),
                baseline(experiment, null),
                partial,
                comparison(experiment, partial, null));
    }

    public Reading at(Temperature temperature) {
        return next(experiment.withTemperature(temperature), origin);
    }

    /** Computes only what an edit changes: a moving slider keeps the reference. */
    Reading next(Experiment changed, Experiment opened) {
        Logits logits = changed.scaledLogits();
        Distribution present = reuse(logits, changed.temperature(), distribution, reference);
        PartialDistribution bounds = partial(changed);
        return new Reading(
                changed,
                opened,
                present,
                reuse(logits, changed.reference(), reference, present),
                baseline(changed, baseline),
                bounds,
                comparison(changed, bounds, this));
    }

    /** Keeps the list of A, and which classes are the same, while only a temperature moves. */
    private static @Nullable ListComparison comparison(
            Experiment changed, @Nullable PartialDistribution bounds, @Nullable Reading before) {
        Experiment a = changed.baseline();
        if (a == null || !a.isListed() || bounds == null) {
            return null;
        }
        ListComparison known = before == null ? null : before.comparison;
        Experiment knownA = before == null ? null : before.experiment.baseline();
        boolean isSameList = known != null && knownA != null && isSameList(a, knownA);
        PartialDistribution ofA = known != null && isSameList
                ? known.baseline().list().at(a.temperature())
                : a.topList().at(a.temperature());
        boolean isSame = isSameList(a, changed)
                && a.temperature().equals(changed.temperature())
                && Objects.equals(a.place(), changed.place());
        return known != null && isSameList && before != null && changed.labels().equals(before.experiment.labels())
                ? known.with(bounds, ofA, isSame)
                : new ListComparison(
                        bounds,
                        ofA,
                        new SharedLabels(changed.labels(), a.labels()).places(),
                        new SharedLabels(a.labels(), changed.labels()).places(),
                        isSame);
    }

    private static boolean isSameList(Experiment one, Experiment other) {
        return one.logits().equals(other.logits())
                && one.labels().equals(other.labels())
                && Objects.equals(one.listing(), other.listing());
    }

    /** Keeps the list while only τ moves: to find how its numbers were rounded takes longer than the bounds. */
    private @Nullable PartialDistribution partial(Experiment changed) {
        if (!changed.isListed()) {
            return null;
        }
        boolean isSameList = partial != null
                && experiment.logits().equals(changed.logits())
                && Objects.equals(experiment.listing(), changed.listing());
        if (partial == null || !isSameList) {
            return changed.topList().at(changed.temperature());
        }
        return partial.temperature().equals(changed.temperature())
                ? partial
                : partial.list().at(changed.temperature());
    }

    private static @Nullable Distribution baseline(Experiment experiment, @Nullable Distribution known) {
        Experiment a = experiment.baseline();
        boolean isWhole = a != null && !a.isListed() && !experiment.isListed();
        return a == null || !isWhole ? null : reuse(a.scaledLogits(), a.temperature(), known);
    }

    /** Returns one of the known distributions if it is the one, because it takes long for a vocabulary. */
    private static Distribution reuse(Logits logits, Temperature temperature, @Nullable Distribution... known) {
        for (Distribution distribution : known) {
            if (distribution != null
                    && distribution.temperature().equals(temperature)
                    && distribution.logits().equals(logits)) {
                return distribution;
            }
        }
        return Distribution.of(logits, temperature);
    }
}
