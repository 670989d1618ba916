package io.github.tauscope.kernel;

import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The cross-entropy of a distribution p = softmax(z / τ), in nats, with its derivatives.
 *
 * <pre>
 *   L = −ln p_y           ∂L/∂z = (p − y)/τ      ∂L/∂τ = (z_y − Σ_i p_i z_i)/τ²     y a true class
 *   L = −Σ_i q_i ln p_i   ∂L/∂z = (p − q)/τ                                        q a soft target
 * </pre>
 *
 * <p>Shapes: p and q have n classes, a gradient n numbers (nats per unit of z). All digits are kept where p_y is near 1. A p
 * or 1 − p that underflows counts as 0, even if dividing by a tiny τ would give a normal number; a derivative beyond the
 * greatest double is ±∞.
 *
 * <p>A masked true class has the loss +∞ at every τ. Its derivatives are the limits for z_y → −∞.
 *
 * <p>Limits: at τ = 0 losses are exact. A component of a gradient is 0 if p_i equals its target, since p_i approaches it
 * exponentially and so faster than τ, and ±∞ otherwise. At τ = ∞ all derivatives are 0.
 *
 * <p>Errors: {@link IndexOutOfBoundsException} for a class out of range, {@link IllegalArgumentException} for a target of
 * another size. {@link Logits} already refuses NaN, +∞ and empty input.
 *
 * <p>Sources: J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990 (loss and
 * gradient); G. Hinton, O. Vinyals, J. Dean, "Distilling the knowledge in a neural network", 2015, eq. 2 (soft target,
 * with its τ).
 */
public final class CrossEntropy {

    private CrossEntropy() {}

    /**
     * Returns −ln p_y in [0, +∞]. At τ = 0: 0 if y is the only maximum, ln m if m classes, y included, tie for the maximum,
     * +∞ otherwise.
     *
     * @param trueClass y, 0-based
     */
    public static double loss(Distribution distribution, int trueClass) {
        return 0 - distribution.logProbability(trueClass);
    }

    /**
     * Returns ∂L/∂z = (p − y)/τ, n numbers with sum 0: ≥ 0 for the others, −(1 − p_y)/τ for the true class.
     *
     * @param trueClass y, 0-based
     */
    public static double[] gradient(Distribution distribution, int trueClass) {
        Objects.checkIndex(trueClass, distribution.size());
        return gradient(
                distribution,
                i -> i == trueClass ? -Derivatives.complement(distribution, i) : distribution.probability(i));
    }

    /**
     * Returns ∂L/∂τ = (z_y − Σ p_i z_i)/τ² in nats per unit of τ: ≥ 0 if y is a maximum, where warming raises the loss. At
     * τ = 0 it is 0 if y is a maximum and −∞ otherwise. A masked class adds nothing; a masked true class gives −∞, but 0
     * at τ = ∞.
     *
     * @param trueClass y, 0-based
     */
    public static double temperatureDerivative(Distribution distribution, int trueClass) {
        double[] z = Derivatives.shiftedLogits(distribution);
        return Derivatives.perTemperature(z[trueClass] - Derivatives.mean(distribution, z), distribution);
    }

    /**
     * Returns −Σ q_i ln p_i in [0, +∞]. A class with q_i = 0 adds nothing; one with q_i &gt; 0 and p_i exactly 0 makes it +∞.
     *
     * @param target q, also of n classes
     */
    public static double loss(Distribution distribution, Distribution target) {
        requireSameSize(distribution, target);
        return CompensatedSum.of(distribution.size(), i -> {
            double q = target.probability(i);
            return q == 0 ? 0 : -q * distribution.logProbability(i);
        });
    }

    /**
     * Returns ∂L/∂z = (p − q)/τ, n numbers with sum 0, with the τ of p.
     *
     * @param target q, also of n classes
     */
    public static double[] gradient(Distribution distribution, Distribution target) {
        requireSameSize(distribution, target);
        return gradient(distribution, i -> difference(distribution, target, i));
    }

    private static double[] gradient(Distribution distribution, IntToDoubleFunction difference) {
        return IntStream.range(0, distribution.size())
                .mapToDouble(i -> Derivatives.perTemperature(difference.applyAsDouble(i), distribution))
                .toArray();
    }

    /** Returns p_i − q_i; if both are near 1, from their complements. */
    private static double difference(Distribution distribution, Distribution target, int index) {
        double p = distribution.probability(index);
        double q = target.probability(index);
        return Math.min(p, q) > 0.5
                ? Derivatives.complement(target, index) - Derivatives.complement(distribution, index)
                : p - q;
    }

    private static void requireSameSize(Distribution distribution, Distribution target) {
        if (target.size() != distribution.size()) {
            throw new IllegalArgumentException("A distribution of " + distribution.size()
                    + " classes needs a target of as many, not of " + target.size() + ".");
        }
    }
}
