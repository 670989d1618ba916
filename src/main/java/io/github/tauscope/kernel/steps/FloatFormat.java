package io.github.tauscope.kernel.steps;

/**
 * A binary floating-point format of IEEE 754, whose values are held in doubles.
 *
 * <p>An operation (+, −, ×, ÷) on two values of a format, computed in doubles and then rounded to the format, gives the
 * result of the format's own operation, because a double has more than 2p + 2 bits for the p bits of the narrower formats.
 *
 * <p>Sources: IEEE 754-2019, 3.6 (the formats) and 4.3.1 (ties to even); S. A. Figueroa, "When is double rounding
 * innocuous?", 1995.
 */
public enum FloatFormat {

    /** float16, half precision: 11 bits, from 2^−24 to 65 504. */
    BINARY16(11, -14),

    /** bfloat16, the upper half of a float32: 8 bits, from 2^−133 to 3.4e38. (Google, for TPUs.) */
    BFLOAT16(8, -126),

    /** float32, single precision: 24 bits, from 2^−149 to 3.4e38. */
    BINARY32(24, -126),

    /** float64, double precision: 53 bits, from 2^−1074 to 1.8e308. */
    BINARY64(53, -1022);

    private final int precision;
    private final int minExponent;
    private final double max;

    FloatFormat(int precision, int minExponent) {
        this.precision = precision;
        this.minExponent = minExponent;
        this.max = (2 - Math.scalb(1.0, 1 - precision)) * Math.scalb(1.0, 1 - minExponent);
    }

    /**
     * Returns the value of this format nearest to x, ties to even: subnormal, or a zero of the same sign, for a small x; ±∞
     * from half an ulp beyond the greatest value on. ±∞ and NaN stay.
     */
    public double round(double x) {
        double ulp = ulp(x);
        double rounded = Math.rint(x / ulp) * ulp;
        return Math.abs(rounded) > max ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded;
    }

    /** Returns the distance from |x| to the next greater value of this format, for a finite x. */
    public double ulp(double x) {
        return Math.scalb(1.0, Math.max(Math.getExponent(x), minExponent) - precision + 1);
    }
}
