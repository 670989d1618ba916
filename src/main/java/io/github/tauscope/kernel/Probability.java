package io.github.tauscope.kernel;

/**
 * A probability with its logarithm, which tells how small p is if it underflows and how near to 1 if it rounds to 1.
 *
 * @param value p in [0, 1]
 * @param log ln p in [−∞, 0]
 * @param exact whether p is 0 or 1 exactly and not by rounding: a masked class, a limit, or the only class
 */
public record Probability(double value, double log, boolean exact) {

    /** Exactly 0. */
    public static final Probability IMPOSSIBLE = new Probability(0, Double.NEGATIVE_INFINITY, true);

    /** Exactly 1. */
    public static final Probability CERTAIN = new Probability(1, 0, true);

    /** Returns a bound of a probability, which is 0 or 1 only exactly. */
    public static Probability ofBound(double p) {
        return new Probability(p, StrictMath.log(p), p == 0 || p == 1);
    }
}
