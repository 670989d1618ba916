package io.github.tauscope.kernel;

/** The exact rounding errors of single operations. */
final class ErrorFree {

    private static final double TO_26_BITS = 0x1p27 + 1;

    private ErrorFree() {}

    /** Returns (a + b) − {@code sum}, where {@code sum} is a + b rounded. (Knuth's two-sum, TAOCP 2, 4.2.2.) */
    static double sumError(double a, double b, double sum) {
        double virtual = sum - a;
        return (a - (sum - virtual)) + (b - virtual);
    }

    /**
     * Returns a·b minus its rounded value, for factors below 2^996 in magnitude whose product is 0 or above 2^−969. Not by
     * {@link Math#fma}, which takes microseconds on hardware without it.
     *
     * <p>Source: T. J. Dekker, "A floating-point technique for extending the available precision", 1971.
     */
    static double productError(double a, double b) {
        double aHigh = upper26Bits(a);
        double aLow = a - aHigh;
        double bHigh = upper26Bits(b);
        double bLow = b - bHigh;
        return aLow * bLow - (((a * b - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow);
    }

    /** Returns the first 26 bits of a value below 2^996 in magnitude, rounded. */
    static double upper26Bits(double value) {
        double shifted = value * TO_26_BITS;
        return shifted - (shifted - value);
    }
}
