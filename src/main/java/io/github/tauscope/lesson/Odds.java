package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.NumberText;

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
        return logarithmic ? logarithm(p, index, other) : odds(p);
    }

    private Value odds(Distribution p) {
        double log = p.logOdds(index, other);
        double odds = p.odds(index, other);
        boolean isExact = (log == 0 || Double.isInfinite(log)) && isFixed(p, index, other);
        boolean isPlain = odds > Double.MIN_NORMAL && Double.isFinite(odds);
        return isExact || isPlain
                ? Value.of(odds, isExact)
                : new Value(odds, false, log > 0 ? NumberText.exponential(log) : below(log));
    }

    /** Writes odds that no double holds. */
    private static String below(double log) {
        return NumberText.probability(new Probability(0, log, false));
    }

    /** Returns the logarithm of the odds. */
    static Value logarithm(Distribution p, int index, int other) {
        double log = p.logOdds(index, other);
        return Value.of(log, log == 1 || isFixed(p, index, other));
    }

    /** Returns whether 0 and infinities are exact and no rounding: at a limit, for equal logits, and for masked classes. */
    private static boolean isFixed(Distribution p, int index, int other) {
        return p.temperature().isLimit()
                || p.logits().get(index) == p.logits().get(other)
                || p.logits().isMasked(index)
                || p.logits().isMasked(other);
    }
}
