package io.github.tauscope.kernel;

import java.util.Arrays;

/**
 * The first derivatives of p = softmax(z / τ).
 *
 * <pre>
 *   ∂p/∂z = (diag p − p pᵀ)/τ     (∂p/∂z) v = p ∘ (v − p·v)/τ     ∂p/∂τ = −p ∘ (z − p·z)/τ²
 * </pre>
 *
 * <p>Shapes: of n classes, ∂p/∂z is a symmetric matrix of n × n numbers whose rows and columns have sum 0, ∂p/∂τ a vector
 * of n numbers with sum 0. Units: probability per unit of z, or of τ. A class with p_i = 0 (masked, underflown, or below
 * the maximum at τ = 0) has only zeros, even if dividing by a tiny τ would give a normal number. All digits are kept where
 * a p is near 1. A derivative beyond the greatest double is ±∞.
 *
 * <p>Limits: at τ = 0, ∂p/∂z is 0 for a single maximum, since p approaches its limit exponentially and so faster than τ.
 * For classes that tie it is +∞ on the diagonal and −∞ off it, because the least change breaks the tie. ∂p/∂τ is 0. At
 * τ = ∞ everything is 0.
 *
 * <p>{@link Logits} already refuses NaN, +∞ and empty input.
 *
 * <p>Source: J. S. Bridle, "Training stochastic model recognition algorithms as networks can lead to maximum mutual
 * information estimation of parameters", 1990 (∂p/∂z).
 */
public final class Jacobian {

    /** The greatest n for which n² fits an array. */
    private static final int MAX_CLASSES = 46_340;

    /** The difference of any two numbers up to this is finite. */
    private static final double GREATEST = Double.MAX_VALUE / 2;

    private Jacobian() {}

    /**
     * Returns ∂p/∂z, ∂p_i/∂z_j at {@code i * n + j}, in O(n²).
     *
     * @throws IllegalArgumentException if n is above 46 340, whose square is more than an array holds
     */
    public static double[] matrix(Distribution distribution) {
        int n = distribution.size();
        if (n > MAX_CLASSES) {
            throw new IllegalArgumentException("The Jacobian of " + n + " classes has more numbers than an array holds;"
                    + " allowed are up to " + MAX_CLASSES + " classes, or the product with a vector.");
        }
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            double p = distribution.probability(i);
            for (int j = 0; j < n; j++) {
                double share = i == j ? Derivatives.complement(distribution, i) : -distribution.probability(j);
                matrix[i * n + j] = Derivatives.perTemperature(p * share, distribution);
            }
        }
        return matrix;
    }

    /**
     * Returns (∂p/∂z) v, the change of p as z changes along v, in O(n). At τ = 0 it is the limit: ±∞ for a class of a tie
     * whose v_i is not the mean over the tie.
     *
     * @param vector v, n numbers within ±8.9e307, so that no difference of them overflows
     * @throws IllegalArgumentException if v has another length, or a number that is NaN or out of range
     */
    public static double[] product(Distribution distribution, double[] vector) {
        requireVector(distribution.size(), vector);
        double reference = vector[Derivatives.reference(distribution)];
        return centred(
                distribution, Arrays.stream(vector).map(v -> v - reference).toArray());
    }

    /** Returns ∂p/∂τ, which is −(∂p/∂z)(z/τ), in O(n). */
    public static double[] temperatureDerivative(Distribution distribution) {
        double[] product = centred(distribution, Derivatives.shiftedLogits(distribution));
        return Arrays.stream(product).map(d -> 0 - d).toArray();
    }

    /** Returns p ∘ (v − p·v)/τ for a v that is 0 at the reference class. */
    private static double[] centred(Distribution distribution, double[] v) {
        double mean = Derivatives.mean(distribution, v);
        double[] product = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            double p = distribution.probability(i);
            product[i] = p == 0 ? 0 : Derivatives.perTemperature(p * (v[i] - mean), distribution);
        }
        return product;
    }

    private static void requireVector(int n, double[] vector) {
        if (vector.length != n) {
            throw new IllegalArgumentException("The Jacobian of " + n + " classes needs a vector of " + n
                    + " numbers, not " + vector.length + ".");
        }
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(vector[i]) <= GREATEST)) {
                throw new IllegalArgumentException("vector[" + i + "] is " + Reals.format(vector[i])
                        + "; allowed are numbers within ±8.9e307, whose differences are doubles.");
            }
        }
    }
}
