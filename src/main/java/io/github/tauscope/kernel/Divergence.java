package io.github.tauscope.kernel;

/**
 * How far two distributions p and q over the same n classes are apart, each in O(n).
 *
 * <p>Everything is computed from r_i = ln p_i − ln q_i, which keeps its digits where p is near q and where p or q
 * underflows. Every term is ≥ 0, so nothing cancels in the sum; the rounding of ln p and ln q remains, about
 * 1e-16 · |ln p_i| in each r_i. Classes are compared by their index; a class that is exactly 0 in both adds nothing. p and
 * q may have different τ, 0 and ∞ included.
 *
 * <p>Errors: {@link IllegalArgumentException} for different numbers of classes.
 */
public final class Divergence {

    private static final double LN_2 = StrictMath.log(2);

    /** Below this |r|, a term is computed from a series; above, as a difference that loses at most one digit. */
    private static final double NEAR = 1;

    /** The last power in the series of exp(−r), whose remainder is below 1e-20 for |r| &lt; 1. */
    private static final int LAST_POWER = 20;

    /** The term of class i. */
    private interface Term {
        double of(Distribution p, Distribution q, int i);
    }

    private Divergence() {}

    /**
     * Returns the total variation distance ½ Σ |p_i − q_i| in [0, 1], the greatest difference in probability of any set of
     * classes: 0 for p = q, 1 where no class is possible in both. Symmetric.
     *
     * <p>Source: D. A. Levin, Y. Peres, "Markov Chains and Mixing Times", 2nd ed., 2017, Proposition 4.2.
     */
    public static double totalVariation(Distribution p, Distribution q) {
        return Math.min(1, sum(p, q, Divergence::totalVariation));
    }

    /**
     * Returns the Kullback–Leibler divergence Σ p_i ln(p_i / q_i) of q from p in nats, in [0, +∞], as Σ [p ln(p/q) − p + q].
     *
     * <p>0 for p = q; +∞ if some q_i is exactly 0 (or ln q_i below −1.8e308) and p_i is not, however small; 0 ln 0 = 0. Not
     * symmetric.
     *
     * <p>Source: S. Kullback, R. A. Leibler, "On information and sufficiency", 1951.
     */
    public static double kullbackLeibler(Distribution p, Distribution q) {
        return sum(p, q, Divergence::kullbackLeibler);
    }

    /**
     * Returns the Jensen–Shannon divergence ½ KL(p ‖ m) + ½ KL(q ‖ m) with m = (p + q)/2 in nats, in [0, ln 2]: 0 for p = q,
     * ln 2 where no class is possible in both. Symmetric, and always finite.
     *
     * <p>Source: J. Lin, "Divergence measures based on the Shannon entropy", 1991.
     */
    public static double jensenShannon(Distribution p, Distribution q) {
        return Math.min(LN_2, sum(p, q, Divergence::jensenShannon));
    }

    private static double totalVariation(Distribution p, Distribution q, int i) {
        return -0.5 * greater(p, q, i) * StrictMath.expm1(-Math.abs(logRatio(p, q, i)));
    }

    private static double kullbackLeibler(Distribution p, Distribution q, int i) {
        double r = logRatio(p, q, i);
        double probability = p.probability(i);
        if (Math.abs(r) < NEAR) {
            return probability * differenceToTangent(r);
        }
        return q.probability(i) - probability + weighted(r, probability, p.logProbability(i));
    }

    /** Returns p·r; if p is subnormal or 0 and r > 0, from ln p, because r may be huge. */
    private static double weighted(double r, double p, double logP) {
        if (p >= Double.MIN_NORMAL || r < 0) {
            return p == 0 ? 0 : p * r;
        }
        return StrictMath.exp(logP + StrictMath.log(r));
    }

    /** Returns exp(−r) − (1 − r) = r²/2 · (1 − r/3 · (1 − r/4 · (1 − …))) for |r| &lt; 1. */
    private static double differenceToTangent(double r) {
        double nested = 1;
        for (int power = LAST_POWER; power > 2; power--) {
            nested = 1 - r / power * nested;
        }
        return 0.5 * r * r * nested;
    }

    /** Returns m · ½ [t·r + ln(1 − t²)] with r = |ln p − ln q| and t = (greater − less)/(greater + less) = tanh(r/2). */
    private static double jensenShannon(Distribution p, Distribution q, int i) {
        double r = Math.abs(logRatio(p, q, i));
        double greater = greater(p, q, i);
        double less = Math.min(p.probability(i), q.probability(i));
        if (r < NEAR) {
            double t = StrictMath.tanh(r / 2);
            return 0.25 * (greater + less) * (t * r + StrictMath.log1p(-t * t));
        }
        double logOfGreaterOverMean = LN_2 - StrictMath.log1p(StrictMath.exp(-r));
        return 0.5 * ((greater + less) * logOfGreaterOverMean - (less == 0 ? 0 : less * r));
    }

    private static double greater(Distribution p, Distribution q, int i) {
        return Math.max(p.probability(i), q.probability(i));
    }

    /** Returns ln(p_i / q_i), 0 if both are 0. */
    private static double logRatio(Distribution p, Distribution q, int i) {
        double logP = p.logProbability(i);
        double logQ = q.logProbability(i);
        return logP == logQ ? 0 : logP - logQ;
    }

    private static double sum(Distribution p, Distribution q, Term term) {
        if (p.size() != q.size()) {
            throw new IllegalArgumentException("A distribution over " + p.size() + " classes and one over " + q.size()
                    + " cannot be compared; both need the same classes.");
        }
        return CompensatedSum.of(p.size(), i -> term.of(p, q, i));
    }
}
