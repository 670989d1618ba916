package io.github.tauscope.kernel;

/**
 * exp as a table of 2^(j/512) times a short series, in pieces that a compiler can vectorise.
 *
 * <pre>
 *   exp(k · ln 2/512 + x) = 2^(k/512) · (1 + e),   e = x + x²/2 + x³/6 + x⁴/24,   |x| ≤ ln 2/1024
 * </pre>
 *
 * <p>Within 0.51 ulp, and the same bits on every machine, because it uses only +, −, · of doubles. Results are multiplied by
 * {@link #SCALE}, so that the smallest ones are not subnormal and keep their digits until they are divided by their sum.
 *
 * <p>Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
 * 1989.
 */
final class TableExp {

    /** The factor of all results. */
    static final double SCALE = 0x1p300;

    /** Its inverse. */
    static final double UNSCALE = 1 / SCALE;

    /** ln 2/512, the logarithm of the step of the table. */
    static final double STEP = 0x1.62e42fefa39efp-10;

    /** Its inverse. */
    static final double STEPS_PER_UNIT = 1 / STEP;

    /** ln 2/512 − STEP. */
    static final double STEP_LOW = 0x1.abc9e3b39803fp-65;

    private static final int STEPS = 512;

    /** The shift that puts the whole powers of 2 in a number of steps into the exponent of a double. */
    private static final int STEP_PLACE = 52 - 9;

    /** Added and subtracted, it rounds to whole steps; it includes the exponent of SCALE and the bias of an exponent. */
    private static final double ROUND = 0x1.8p52 + (300 + 1023) * STEPS;

    /** The bits of the number of steps, with ROUND added, below which the power is less than half the smallest double. */
    private static final long LEAST = Double.doubleToRawLongBits(ROUND - 1076 * STEPS);

    /** The same, for a power below 2^−300. */
    private static final long LEAST_UNSCALED = Double.doubleToRawLongBits(ROUND - 300 * STEPS);

    /** The exponent of SCALE among the bits of a double. */
    private static final long SCALE_BITS = 300L << 52;

    /** The fraction bits of 2^(j/512), minus j shifted by STEP_PLACE. */
    private static final long[] BITS = new long[STEPS];

    /** The relative error of those bits. */
    private static final double[] TAIL = new double[STEPS];

    static {
        // Each entry is the one before times 2^(1/512), with about 100 bits.
        double rootHigh = 0x1.0058c86da1c0ap+0;
        double rootLow = -0x1.5e00e62d6b30dp-56;
        double high = 1;
        double low = 0;
        for (int j = 1; j < STEPS; j++) {
            double product = high * rootHigh;
            double rest = ErrorFree.productError(high, rootHigh) + (high * rootLow + low * rootHigh);
            high = product + rest;
            low = (product - high) + rest;
            BITS[j] = Double.doubleToRawLongBits(high) - Double.doubleToRawLongBits(1) - ((long) j << STEP_PLACE);
            TAIL[j] = low / high;
        }
    }

    private TableExp() {}

    /** Returns a number of steps rounded to a whole number. */
    static double whole(double steps) {
        return (steps + ROUND) - ROUND;
    }

    /** Returns e = exp(x) − 1 for |x| ≤ ln 2/1024. */
    static double series(double x) {
        double square = x * x;
        return x + square * ((0.5 + x * (1 / 6.0)) + square * (1 / 24.0));
    }

    /** Returns SCALE · 2^(k/512) · (1 + e), where k ≤ 0 is {@code steps} rounded; 0 if it underflows without SCALE. */
    static double of(double steps, double e) {
        long k = Double.doubleToRawLongBits(steps + ROUND);
        if (k < LEAST) { // the bits of positive doubles are ordered like the doubles
            return 0;
        }
        int j = (int) k & (STEPS - 1);
        double power = Double.longBitsToDouble(BITS[j] + (k << STEP_PLACE));
        return power + power * (TAIL[j] + e);
    }

    /** Returns the same as {@link #of}, without SCALE; NaN if the power is below 2^−300 but doesn't underflow, or for a NaN. */
    static double unscaled(double steps, double e) {
        long k = Double.doubleToRawLongBits(steps + ROUND);
        if (k < LEAST_UNSCALED) { // or a NaN with a sign
            return k < LEAST && !Double.isNaN(steps) ? 0 : Double.NaN;
        }
        int j = (int) k & (STEPS - 1);
        double power = Double.longBitsToDouble(BITS[j] + (k << STEP_PLACE) - SCALE_BITS);
        return power + power * (TAIL[j] + e);
    }
}
