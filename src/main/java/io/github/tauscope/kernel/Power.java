package io.github.tauscope.kernel;

/**
 * exp as a table of 2^(j/128) times a short series, in pieces that a compiler can make into vector instructions.
 *
 * <pre>
 *   exp(k · ln 2/128 + x) = 2^(k/128) · (1 + e),   e = x + x²/2 + … + x⁵/120,   |x| ≤ ln 2/256
 * </pre>
 *
 * <p>Within 0.51 ulp, and the same bits on every machine, because only +, −, · of doubles are used. Results are
 * {@link #SCALE} times as great as they should be: so the least of them are no subnormal numbers, and keep their digits
 * until they are divided by their sum.
 *
 * <p>Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
 * 1989.
 */
final class Power {

    /** What all results are multiplied with. */
    static final double SCALE = 0x1p300;

    /** ln 2/128, the logarithm of the table's step. */
    static final double STEP = 0x1.62e42fefa39efp-8;

    /** What STEP lacks of ln 2/128. */
    static final double STEP_LOW = 0x1.abc9e3b39803fp-63;

    private static final int STEPS = 128;
    private static final int STEP_BITS = 7;
    private static final int EXPONENT_PLACE = 52;

    /** Added and taken away, it rounds to a whole number of steps; those of SCALE and an exponent's bias are in it. */
    private static final double ROUND = 0x1.8p52 + (300 + 1023) * STEPS;

    /** The bits of so few steps, rounded, that the power is less than half the least double. */
    private static final long LEAST = Double.doubleToRawLongBits(ROUND - 1076 * STEPS);

    private static final double[] HIGH = new double[STEPS];
    private static final double[] LOW = new double[STEPS];

    static {
        // Each entry is the one before times 2^(1/128), all with some hundred bits.
        double rootHigh = 0x1.0163da9fb3335p+0;
        double rootLow = 0x1.b61299ab8cdb7p-54;
        HIGH[0] = 1;
        for (int j = 1; j < STEPS; j++) {
            double product = HIGH[j - 1] * rootHigh;
            double rest =
                    ErrorFree.productError(HIGH[j - 1], rootHigh) + (HIGH[j - 1] * rootLow + LOW[j - 1] * rootHigh);
            HIGH[j] = product + rest;
            LOW[j] = (product - HIGH[j]) + rest;
        }
    }

    private Power() {}

    /** Returns a number of steps rounded to a whole one. */
    static double whole(double steps) {
        return (steps + ROUND) - ROUND;
    }

    /** Returns e = exp(x) − 1 for |x| ≤ ln 2/256. */
    static double series(double x) {
        double square = x * x;
        return (x + square * (0.5 + x * (1 / 6.0))) + square * square * (1 / 24.0 + x * (1 / 120.0));
    }

    /** Returns SCALE · 2^(k/128) · (1 + e), where k ≤ 0 is {@code steps} rounded; 0 where that is next to nothing. */
    static double of(double steps, double e) {
        long k = Double.doubleToRawLongBits(steps + ROUND);
        if (k < LEAST) { // the bits of doubles are ordered as they are
            return 0;
        }
        int j = (int) k & (STEPS - 1);
        double high = HIGH[j];
        double power = high + (LOW[j] + high * e);
        return power * Double.longBitsToDouble(k >> STEP_BITS << EXPONENT_PLACE);
    }
}
