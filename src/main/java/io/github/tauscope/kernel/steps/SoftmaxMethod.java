package io.github.tauscope.kernel.steps;

/**
 * A way to turn logits z and a temperature τ into numbers meant as probabilities, the right one first.
 *
 * <p>All but {@link #SOFTMAX} follow plain IEEE arithmetic, at the limits too: if they divide by τ, they divide by 0 at
 * τ = 0, and a masked class gives −∞/∞ = NaN at τ = ∞. The narrower formats round z, τ and the result of every operation;
 * exp is that of {@link StrictMath}. Sums go from left to right and round after each addition.
 */
public enum SoftmaxMethod {

    /**
     * The kernel's softmax(z / τ) in float64. z − max z and the sum are plain doubles; the quotients are
     * {@link io.github.tauscope.kernel.Softmax#logOdds} against the maximum, and the last column is the kernel's
     * probabilities, which do not suffer from the rounding of the others.
     */
    SOFTMAX(FloatFormat.BINARY64),

    /** The same steps as simple code in float32: exp((z − max z)/τ) / Σ. */
    SOFTMAX_FLOAT32(FloatFormat.BINARY32),

    /** The same steps as simple code in float16: exp((z − max z)/τ) / Σ. */
    SOFTMAX_FLOAT16(FloatFormat.BINARY16),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float64: overflows once z/τ exceeds about 709.8. */
    NAIVE(FloatFormat.BINARY64),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float32: overflows once z/τ exceeds about 88.7. */
    NAIVE_FLOAT32(FloatFormat.BINARY32),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float16: overflows once z/τ exceeds about 11.1. */
    NAIVE_FLOAT16(FloatFormat.BINARY16),

    /** z / Σz without exp, in float64. τ would cancel. */
    DIVISION_BY_SUM(FloatFormat.BINARY64),

    /**
     * 1 for the maximum and 0 elsewhere at every τ. Of a tie, the first class gets 1, as in ONNX's operator Hardmax and
     * NumPy's argmax; softmax at τ = 0 shares equally.
     */
    HARDMAX(FloatFormat.BINARY64);

    private final FloatFormat format;

    SoftmaxMethod(FloatFormat format) {
        this.format = format;
    }

    /** Returns the format to which every step is rounded. */
    public FloatFormat format() {
        return format;
    }
}
