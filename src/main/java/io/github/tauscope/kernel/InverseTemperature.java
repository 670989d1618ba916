package io.github.tauscope.kernel;

/**
 * The inverse temperature β as (high + low) · raise, to twice the precision of a double, and the step in which
 * {@link TableExp} counts, in units of the logits.
 *
 * <p>Plain doubles would cost up to 700 ulp of p, since exp multiplies a relative error of its argument by the argument.
 *
 * <p>The limits are numbers too, so large or small that any difference of two doubles, from 2^−1074 to 2^1025, gives the
 * same weight as with ∞ or 0. At τ = 0 {@code low} is ∞, so that every logarithm is −∞.
 *
 * @param high the leading double of β, in [2^−900, 2^900], or less if β is 0
 * @param low the rest of β, below half an ulp of {@code high}
 * @param raise the power of two by which logits are multiplied first, 1 unless β would overflow or underflow
 * @param stepHigh the difference of raised logits whose quotient by τ is {@link TableExp#STEP}, in 33 bits, so that its
 *     multiples up to 2^20 are exact
 * @param stepLow the rest of that difference
 */
record InverseTemperature(double high, double low, double raise, double stepHigh, double stepLow) {

    private static final double GREAT = 0x1p900;
    private static final double GREAT_RAISE = 0x1p200;

    /** Raises any difference of two doubles so far that it counts as ∞ at τ = 0. */
    private static final double GREATEST_RAISE = 0x1p700;

    private static final long LEADING_16_BITS = -1L << 37;
    private static final double STEP_17_BITS = 0x1.62e4p-10;
    private static final double STEP_REST = (TableExp.STEP - STEP_17_BITS) + TableExp.STEP_LOW;

    /** Returns 1/τ for a τ in [0, ∞]. One object for limits and others, since the compiler would put a choice of two on the heap. */
    static InverseTemperature ofTemperature(double temperature) {
        boolean isArgmax = temperature == 0;
        boolean isUniform = temperature == Double.POSITIVE_INFINITY;
        double raise = isArgmax ? GREATEST_RAISE : isUniform ? Double.MIN_VALUE : raise(temperature);
        double tau = isArgmax ? 1 / GREAT : isUniform ? GREAT : temperature * raise;
        double beta = isUniform ? Double.MIN_VALUE : 1 / tau;
        double low = isArgmax ? Double.POSITIVE_INFINITY : isUniform ? 0 : inverseLow(tau, beta);
        return of(beta, low, tau, 0, raise);
    }

    /** Returns β itself, in [0, ∞]. */
    static InverseTemperature ofScale(double scale) {
        if (scale == 0 || scale == Double.POSITIVE_INFINITY) {
            return ofTemperature(1 / scale);
        }
        double raise = 1 / raise(scale);
        double beta = scale / raise;
        double tau = 1 / beta;
        return of(beta, 0, tau, inverseLow(beta, tau), raise);
    }

    private static InverseTemperature of(double beta, double betaLow, double tau, double tauLow, double raise) {
        double tauHigh = leading16Bits(tau);
        double tauRest = (tau - tauHigh) + tauLow;
        double stepLow = tauHigh * STEP_REST + tauRest * TableExp.STEP;
        return new InverseTemperature(beta, betaLow, raise, tauHigh * STEP_17_BITS, stepLow);
    }

    /** Returns this β for logits that were multiplied by a power of two. */
    InverseTemperature ofScaledLogits(double power) {
        return new InverseTemperature(high / power, low / power, raise, stepHigh * power, stepLow * power);
    }

    /** Returns this β without {@code low}, which only logarithms need, so that the compiler doesn't compute it. */
    InverseTemperature forWeights() {
        return new InverseTemperature(high, Double.NaN, raise, stepHigh, stepLow);
    }

    /** Returns the power of two that brings an extreme τ nearer to 1. */
    private static double raise(double tau) {
        if (tau < 1 / GREAT) {
            return GREAT_RAISE;
        }
        return tau > GREAT ? 1 / GREAT_RAISE : 1;
    }

    /** Returns 1/value − {@code inverse}, where {@code inverse} is 1/value rounded. */
    private static double inverseLow(double value, double inverse) {
        return ((1 - value * inverse) - ErrorFree.productError(value, inverse)) * inverse;
    }

    private static double leading16Bits(double value) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & LEADING_16_BITS);
    }
}
