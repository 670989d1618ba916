package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.model.Experiment;

/**
 * The odds of two classes, or their logarithm.
 *
 * @param index the class whose p is divided
 * @param other the class by whose p it is divided
 */
record Odds(int index, int other, boolean logarithmic) implements Quantity {

    @Override
    public Value of(Experiment experiment) {
        Distribution p = Distribution.of(experiment.logits(), experiment.temperature());
        return Value.of(logarithmic ? p.logOdds(index, other) : p.odds(index, other), isExact(p, index, other));
    }

    /** Returns whether odds of 0, 1 or ∞ are exactly that. */
    static boolean isExact(Distribution p, int index, int other) {
        return p.temperature().isLimit()
                || p.logits().get(index) == p.logits().get(other)
                || p.logits().isMasked(index)
                || p.logits().isMasked(other);
    }
}
