package io.github.tauscope.kernel;

/**
 * A probability with what its double cannot say: how small it is where it underflows to 0, how near to 1 where it rounds
 * to 1, and whether it is 0 or 1 exactly.
 *
 * @param value p in [0, 1]
 * @param log ln p in [−∞, 0]
 * @param exact whether p is exactly 0 or 1 and not by rounding: a masked class, a limit, or the only class
 */
public record Probability(double value, double log, boolean exact) {

    /** Exactly 0. */
    public static final Probability IMPOSSIBLE = new Probability(0, Double.NEGATIVE_INFINITY, true);

    /** Exactly 1. */
    public static final Probability CERTAIN = new Probability(1, 0, true);
}
