package io.github.tauscope.kernel;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The cross-entropy of a distribution p = softmax(z / τ) and a true class y, in nats, with its derivatives.
 *
 * <pre>
 *   L = −ln p_y     ∂L/∂z = (p − e_y)/τ     ∂L/∂τ = (z_y − Σ_i p_i z_i)/τ²
 * </pre>
 *
 * <p>Shapes: p has n classes, a gradient n numbers (nats per unit of z); e_y is 1 at y and 0 elsewhere. All digits are kept where p_y is near 1. A p
 * or 1 − p that underflows counts as 0, even if dividing by a tiny τ would give a normal number; a derivative beyond the
 * greatest double is ±∞.
 *
 * <p>A masked true class has the loss +∞ at every τ. Its derivatives are the limits for z_y → −∞.
 *
 * <p>Limits: at τ = 0 losses are exact. A component of a gradient is 0 if p_i equals its target, since p_i approaches it
 * exponentially and so faster than τ, and ±∞ otherwise. At τ = ∞ all derivatives are 0.
 *
 * <p>Errors: {@link IndexOutOfBoundsException} for a class out of range. {@link Logits} already refuses NaN, +∞ and empty
 * input.
 *
 * <p>Source: J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.
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
        return IntStream.range(0, distribution.size())
                .mapToDouble(
                        i -> i == trueClass ? -Derivatives.complement(distribution, i) : distribution.probability(i))
                .map(difference -> Derivatives.perTemperature(difference, distribution))
                .toArray();
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
}
