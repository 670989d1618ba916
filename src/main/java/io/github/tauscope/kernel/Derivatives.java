package io.github.tauscope.kernel;

import java.util.stream.IntStream;

/** Parts of the derivatives of p, computed without cancellation. */
final class Derivatives {

    private Derivatives() {}

    /** Returns 1 − p_i, from ln p_i so that nothing cancels where p_i is near 1. */
    static double complement(Distribution distribution, int index) {
        return 0 - StrictMath.expm1(distribution.logProbability(index));
    }

    /**
     * Returns a / τ, at the limits too: 0 at τ = ∞, and an a of 0 stays 0 at τ = 0, because it vanishes exponentially and
     * so faster than τ.
     */
    static double perTemperature(double a, Distribution distribution) {
        double temperature = distribution.temperature().value();
        return a == 0 || temperature == Double.POSITIVE_INFINITY ? 0 : a / temperature;
    }

    /** Returns (z − max z)/τ. Their mean keeps its digits where a p is near 1, because that class adds an exact 0. */
    static double[] shiftedLogits(Distribution distribution) {
        int reference = distribution.logits().argmax()[0];
        return IntStream.range(0, distribution.size())
                .mapToDouble(i -> distribution.logOdds(i, reference))
                .toArray();
    }

    /** Returns Σ p_i v_i. A class with p_i = 0 adds nothing, even if v_i is infinite. */
    static double mean(Distribution distribution, double[] values) {
        return CompensatedSum.of(values.length, i -> {
            double p = distribution.probability(i);
            return p == 0 ? 0 : p * values[i];
        });
    }
}
