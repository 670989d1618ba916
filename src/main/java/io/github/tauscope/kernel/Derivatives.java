package io.github.tauscope.kernel;

import java.util.stream.IntStream;

/** What {@link CrossEntropy} and {@link Jacobian} share: parts of derivatives of p that keep their digits. */
final class Derivatives {

    private Derivatives() {}

    /** Returns 1 − p_i, the sum of all other p. expm1 has a condition number of at most 1 here, 1 − p_i has any. */
    static double complement(Distribution distribution, int index) {
        return 0 - StrictMath.expm1(distribution.logProbability(index));
    }

    /**
     * Returns a / τ, the limits included: an a of 0 stays 0 at τ = 0, because there it is one that vanishes exponentially
     * and so faster than τ, and everything is 0 at τ = ∞.
     */
    static double perTemperature(double a, Distribution distribution) {
        double temperature = distribution.temperature().value();
        return a == 0 || temperature == Double.POSITIVE_INFINITY ? 0 : a / temperature;
    }

    /** Returns (z − max z)/τ, from which a shift of all z takes no digits. */
    static double[] shiftedLogits(Distribution distribution) {
        int reference = reference(distribution);
        return IntStream.range(0, distribution.size())
                .mapToDouble(i -> distribution.logOdds(i, reference))
                .toArray();
    }

    /**
     * Returns the class of the greatest p. Where values are taken relative to that of this class, it adds an exact 0 to
     * their mean, which so keeps its digits where this p is near 1.
     */
    static int reference(Distribution distribution) {
        return distribution.logits().argmax()[0];
    }

    /** Returns Σ p_i v_i; a class of p_i = 0 adds nothing, whatever v_i is. */
    static double mean(Distribution distribution, double[] values) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < values.length; i++) {
            double p = distribution.probability(i);
            if (p > 0) {
                sum.add(p * values[i]);
            }
        }
        return sum.value();
    }
}
