package io.github.tauscope.kernel;

import java.util.Objects;

/**
 * The cross-entropy of a distribution p = softmax(z / τ), in nats, with its derivatives.
 *
 * <pre>
 *   L = −ln p_y           ∂L/∂z = (p − y)/τ      ∂L/∂τ = (z_y − Σ_i p_i z_i)/τ²     y a true class
 *   L = −Σ_i q_i ln p_i   ∂L/∂z = (p − q)/τ                                        q a soft target
 * </pre>
 *
 * <p>Shapes: p and q have n classes, a gradient n numbers (nats per unit of z). Everything comes from p and ln p of the
 * {@link Distribution} and keeps its digits where p_y is near 1. A p or 1 − p that underflows counts as 0, also where
 * dividing by a tiny τ would bring it back; a derivative beyond the greatest double is ±∞.
 *
 * <p>A masked true class has the loss +∞ at every τ. Its derivatives are those of z_y → −∞.
 *
 * <p>Limits: at τ = 0 losses are exact limits. A component of a gradient is 0 where p_i equals its target, since p_i
 * approaches it exponentially and so faster than τ, and ±∞ elsewhere. At τ = ∞ all derivatives are 0.
 *
 * <p>Errors: {@link IndexOutOfBoundsException} for a class out of range, {@link IllegalArgumentException} for a target of
 * another size. NaN, +∞ and empty input are refused before, by {@link Logits}.
 *
 * <p>Sources: J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990 (loss and
 * gradient); G. Hinton, O. Vinyals, J. Dean, "Distilling the knowledge in a neural network", 2015, eq. 2 (soft target,
 * with its τ).
 */
public final class CrossEntropy {

    private CrossEntropy() {}

    /**
     * Returns −ln p_y in [0, +∞]. At τ = 0: 0 where y is the only maximum, ln m where m classes tie with it for the
     * maximum (itself counted), +∞ where it is none.
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
        double[] gradient = new double[distribution.size()];
        for (int i = 0; i < gradient.length; i++) {
            double difference = i == trueClass ? -Derivatives.complement(distribution, i) : distribution.probability(i);
            gradient[i] = Derivatives.perTemperature(difference, distribution);
        }
        return gradient;
    }

    /**
     * Returns ∂L/∂τ = (z_y − Σ p_i z_i)/τ² in nats per unit of τ: ≥ 0 where y is a maximum, so that warming costs. At τ = 0
     * it is 0 there and −∞ where y is no maximum. A masked class adds nothing; a masked true class gives −∞, but 0 at
     * τ = ∞.
     *
     * @param trueClass y, 0-based
     */
    public static double temperatureDerivative(Distribution distribution, int trueClass) {
        double[] z = Derivatives.shiftedLogits(distribution);
        return Derivatives.perTemperature(z[trueClass] - Derivatives.mean(distribution, z), distribution);
    }

    /**
     * Returns −Σ q_i ln p_i in [0, +∞]: a class of q_i = 0 adds nothing, one of q_i &gt; 0 and p_i = 0 exactly makes it +∞.
     *
     * @param target q, of n classes too
     */
    public static double loss(Distribution distribution, Distribution target) {
        requireSameSize(distribution, target);
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < distribution.size(); i++) {
            double q = target.probability(i);
            double term = q == 0 ? 0 : -q * distribution.logProbability(i);
            if (term == Double.POSITIVE_INFINITY) {
                return term; // a CompensatedSum of it would be NaN
            }
            sum.add(term);
        }
        return sum.value();
    }

    /**
     * Returns ∂L/∂z = (p − q)/τ, n numbers with sum 0, where τ is that of p.
     *
     * @param target q, of n classes too
     */
    public static double[] gradient(Distribution distribution, Distribution target) {
        requireSameSize(distribution, target);
        double[] gradient = new double[distribution.size()];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = Derivatives.perTemperature(difference(distribution, target, i), distribution);
        }
        return gradient;
    }

    /** Returns p_i − q_i, where both are near 1 as the difference of what they lack. */
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
