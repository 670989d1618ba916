package io.github.tauscope.kernel.steps;

/**
 * A way to turn logits z and a temperature τ into numbers that are meant to be probabilities: the right one first.
 *
 * <p>All but {@link #SOFTMAX} do what plain IEEE arithmetic does, at the limits too: where they divide by τ, they divide
 * by 0 at τ = 0, and a masked class is −∞/∞ = NaN at τ = ∞. Those of a narrower format round z, τ and the result of
 * every operation to it, exp as {@link StrictMath} has it; all add from left to right and round after each addition.
 */
public enum SoftmaxMethod {

    /**
     * The kernel's softmax(z / τ) in float64. z − max z and the sum are shown as doubles have them; the quotients are
     * {@link io.github.tauscope.kernel.Softmax#logOdds} against the maximum and the last column the kernel's probabilities,
     * which carry along what rounding takes from the others.
     */
    SOFTMAX(FloatFormat.BINARY64),

    /** The same steps as simple code does them in float32: exp((z − max z)/τ) / Σ. */
    SOFTMAX_FLOAT32(FloatFormat.BINARY32),

    /** The same steps as simple code does them in float16: exp((z − max z)/τ) / Σ. */
    SOFTMAX_FLOAT16(FloatFormat.BINARY16),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float64: overflows from z/τ of some 709.8 on. */
    NAIVE(FloatFormat.BINARY64),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float32: overflows from z/τ of some 88.7 on. */
    NAIVE_FLOAT32(FloatFormat.BINARY32),

    /** Without subtracting the maximum, exp(z/τ) / Σ, in float16: overflows from z/τ of some 11.1 on. */
    NAIVE_FLOAT16(FloatFormat.BINARY16),

    /** z / Σz without exp, in float64. τ has no part in it: it would cancel. */
    DIVISION_BY_SUM(FloatFormat.BINARY64),

    /**
     * 1 for the maximum and 0 elsewhere at every τ. Of a tie the first has it all, as in ONNX's operator Hardmax and
     * NumPy's argmax; softmax at τ = 0 lets a tie share.
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
