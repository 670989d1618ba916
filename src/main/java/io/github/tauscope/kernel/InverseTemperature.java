package io.github.tauscope.kernel;

/**
 * The inverse temperature β to twice the precision of a double, as (high + low) · 2^exponent, with the step of the
 * logits that {@link Power} counts in.
 *
 * <p>The exponent keeps β's significand near 1, so that nothing overflows or loses digits however small or large τ is.
 * Dividing each difference by τ in plain doubles would cost up to 700 ulp of p, because exp turns a relative error of
 * its argument into one as many times larger as the argument is.
 *
 * <p>The limits need no infinity: no two doubles differ by less than 2^−1074 or by more than 2^1025, so that β = 2^2300
 * and β = 2^−2300 already do what ∞ and 0 do.
 *
 * @param high β's leading double, in [½, 2] but at the limits
 * @param low the rest of it, below half an ulp of {@code high}
 * @param exponent what differences of logits are multiplied with, as a power of two, before they meet β
 * @param stepHigh how much a difference so multiplied has to grow for its weight to grow by {@link Power#STEP}, in 35
 *     bits, so that its multiples up to 2^18 are exact
 * @param stepLow the next 35 bits of it
 */
record InverseTemperature(double high, double low, int exponent, double stepHigh, double stepLow) {

    private static final double TO_35_BITS = 0x1p18 + 1;
    private static final double SUBNORMAL = 0x1p54;
    private static final int SUBNORMAL_EXPONENT = 54;
    private static final int EXPONENT_BIAS = 1023;
    private static final int EXPONENT_PLACE = 52;

    private static final InverseTemperature ARGMAX = of(0x1p900, 0, 0x1p-900, 0, 1400);
    private static final InverseTemperature UNIFORM = of(0x1p-900, 0, 0x1p900, 0, -1400);

    /** Returns 1/τ; {@code temperature} must be in [0, ∞]. */
    static InverseTemperature ofTemperature(double temperature) {
        if (temperature == 0 || temperature == Double.POSITIVE_INFINITY) {
            return temperature == 0 ? ARGMAX : UNIFORM;
        }
        int exponent = -exponentOf(temperature) - 1;
        double tau = times2To(exponent, temperature);
        double beta = 1 / tau;
        return of(beta, inverseLow(tau, beta), tau, 0, exponent);
    }

    /** Returns β itself; {@code scale} must be in [0, ∞]. */
    static InverseTemperature ofScale(double scale) {
        if (scale == 0 || scale == Double.POSITIVE_INFINITY) {
            return scale == 0 ? UNIFORM : ARGMAX;
        }
        int exponent = exponentOf(scale);
        double beta = times2To(-exponent, scale);
        double tau = 1 / beta;
        return of(beta, 0, tau, inverseLow(beta, tau), exponent);
    }

    private static InverseTemperature of(double beta, double betaLow, double tau, double tauLow, int exponent) {
        double step = tau * Power.STEP;
        double rest = ErrorFree.productError(tau, Power.STEP) + (tau * Power.STEP_LOW + tauLow * Power.STEP);
        double stepHigh = upper35Bits(step);
        return new InverseTemperature(beta, betaLow, exponent, stepHigh, upper35Bits((step - stepHigh) + rest));
    }

    /** Returns 1/value − {@code inverse}, given that rounded inverse. */
    private static double inverseLow(double value, double inverse) {
        return ((1 - value * inverse) - ErrorFree.productError(value, inverse)) * inverse;
    }

    /** Returns 2^power for a power in [−1022, 1023]. */
    static double twoTo(int power) {
        return Double.longBitsToDouble((long) (power + EXPONENT_BIAS) << EXPONENT_PLACE);
    }

    /** Returns value · 2^power without an intermediate over- or underflow. */
    private static double times2To(int power, double value) {
        int half = power / 2;
        return value * twoTo(half) * twoTo(power - half);
    }

    private static int exponentOf(double value) {
        return value < Double.MIN_NORMAL
                ? Math.getExponent(value * SUBNORMAL) - SUBNORMAL_EXPONENT
                : Math.getExponent(value);
    }

    private static double upper35Bits(double value) {
        double shifted = value * TO_35_BITS;
        return shifted - (shifted - value);
    }
}
