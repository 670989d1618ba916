package io.github.tauscope.kernel;

/**
 * exp as a table of 2^(j/512) times a short series, in pieces that a compiler can make into vector instructions.
 *
 * <pre>
 *   exp(k · ln 2/512 + x) = 2^(k/512) · (1 + e),   e = x + x²/2 + x³/6 + x⁴/24,   |x| ≤ ln 2/1024
 * </pre>
 *
 * <p>Within 0.51 ulp, and the same bits on every machine, because only +, −, · of doubles are used. Results are
 * {@link #SCALE} times as great as they should be: so the least of them are no subnormal numbers, and keep their digits
 * until they are divided by their sum.
 *
 * <p>Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
 * 1989.
 */
final class TableExp {

    /** What all results are multiplied with. */
    static final double SCALE = 0x1p300;

    /** What takes that away again. */
    static final double UNSCALE = 1 / SCALE;

    /** ln 2/512, the logarithm of the table's step. */
    static final double STEP = 0x1.62e42fefa39efp-10;

    /** Its inverse. */
    static final double STEPS_PER_UNIT = 1 / STEP;

    /** What STEP lacks of ln 2/512. */
    static final double STEP_LOW = 0x1.abc9e3b39803fp-65;

    private static final int STEPS = 512;

    /** Shifted so far, a number of steps has its whole powers of 2 in the exponent of a double. */
    private static final int STEP_PLACE = 52 - 9;

    /** Added and taken away, it rounds to a whole number of steps; those of SCALE and an exponent's bias are in it. */
    private static final double ROUND = 0x1.8p52 + (300 + 1023) * STEPS;

    /** The bits of so few steps, rounded, that the power is less than half the least double. */
    private static final long LEAST = Double.doubleToRawLongBits(ROUND - 1076 * STEPS);

    /** The bits of 2^(j/512) after its exponent, less j where shifting puts it. */
    private static final long[] BITS = new long[STEPS];

    /** What those lack of 2^(j/512), as a part of it. */
    private static final double[] TAIL = new double[STEPS];

    static {
        // Each entry is the one before times 2^(1/512), all with some hundred bits.
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

    /** Returns a number of steps rounded to a whole one. */
    static double whole(double steps) {
        return (steps + ROUND) - ROUND;
    }

    /** Returns e = exp(x) − 1 for |x| ≤ ln 2/1024. */
    static double series(double x) {
        double square = x * x;
        return x + square * ((0.5 + x * (1 / 6.0)) + square * (1 / 24.0));
    }

    /** Returns SCALE · 2^(k/512) · (1 + e), where k ≤ 0 is {@code steps} rounded; 0 where that is next to nothing. */
    static double of(double steps, double e) {
        long k = Double.doubleToRawLongBits(steps + ROUND);
        if (k < LEAST) { // the bits of doubles are ordered as they are
            return 0;
        }
        int j = (int) k & (STEPS - 1);
        double power = Double.longBitsToDouble(BITS[j] + (k << STEP_PLACE));
        return power + power * (TAIL[j] + e);
    }
}
