package io.github.tauscope.kernel;

/**
 * The inverse temperature β = 1/τ to twice the precision of a double, as (high + low) · 2^{−exponent}.
 *
 * <p>The exponent keeps β's significand near 1, so that nothing overflows or loses digits however small or large τ is.
 * Dividing each difference by τ in plain doubles would cost up to 700 ulp of p, because exp turns a relative error of
 * its argument into one as many times larger as the argument is.
 *
 * @param high β's leading double in [1, 2]; 0 at τ = ∞ and ∞ at τ = 0
 * @param low the rest of it, below half an ulp of {@code high}
 * @param exponent what differences of logits are multiplied with, as a power of two, before they meet β
 */
record InverseTemperature(double high, double low, int exponent) {

    private static final int SUBNORMAL_SHIFT = 54;

    /** Brings every difference of two doubles to where its product with 0 is 0 and can be split. */
    private static final int SMALL = -1000;

    /** Returns 1/τ; {@code temperature} must be in [0, ∞]. */
    static InverseTemperature ofTemperature(double temperature) {
        if (temperature == 0 || temperature == Double.POSITIVE_INFINITY) {
            return limit(1 / temperature);
        }
        int exponent = -exponentOf(temperature) - 1;
        double scaled = scaleByPowerOfTwo(temperature, exponent);
        double high = 1 / scaled;
        double remainder = (1 - high * scaled) - productError(high, scaled);
        return new InverseTemperature(high, remainder / scaled, exponent);
    }

    /** Returns β itself; {@code scale} must be in [0, ∞]. */
    static InverseTemperature ofScale(double scale) {
        if (scale == 0 || scale == Double.POSITIVE_INFINITY) {
            return limit(scale);
        }
        int exponent = exponentOf(scale);
        return new InverseTemperature(scaleByPowerOfTwo(scale, -exponent), 0, exponent);
    }

    private static InverseTemperature limit(double beta) {
        return new InverseTemperature(beta, 0, beta == 0 ? SMALL : 0);
    }

    /** Returns value · 2^power without an intermediate over- or underflow. */
    static double scaleByPowerOfTwo(double value, int power) {
        int half = power / 2;
        return value * Math.scalb(1.0, half) * Math.scalb(1.0, power - half);
    }

    /**
     * Returns the rounding error a·b − fl(a·b), exactly, for factors below 2^996 in magnitude.
     *
     * <p>Dekker's product, "A floating-point technique for extending the available precision", 1971. Not
     * {@link Math#fma}: on hardware without it a call costs some 90 µs.
     */
    static double productError(double a, double b) {
        double aHigh = upperHalf(a);
        double aLow = a - aHigh;
        double bHigh = upperHalf(b);
        double bLow = b - bHigh;
        return aLow * bLow - (((a * b - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow);
    }

    private static double upperHalf(double value) {
        double shifted = value * 0x1p27 + value;
        return shifted - (shifted - value);
    }

    private static int exponentOf(double value) {
        return value < Double.MIN_NORMAL
                ? Math.getExponent(value * Math.scalb(1.0, SUBNORMAL_SHIFT)) - SUBNORMAL_SHIFT
                : Math.getExponent(value);
    }
}
