package io.github.tauscope.kernel.partial;

/**
 * Bounds of what {@link StrictMath} and single operations return. Its exp, expm1 and log are within 1 ulp of the exact
 * value, so the second neighbour is a bound even after another rounding by half an ulp.
 */
final class Outward {

    private Outward() {}

    /** Returns a lower bound of a number that was computed with an error of an ulp. */
    static double down(double computed) {
        return Math.nextDown(Math.nextDown(computed));
    }

    /** Returns an upper bound of a number that was computed with an error of an ulp. */
    static double up(double computed) {
        return Math.nextUp(Math.nextUp(computed));
    }

    /** Returns a lower bound ≥ 0 of exp. */
    static double expDown(double exponent) {
        return Math.max(0, down(StrictMath.exp(exponent)));
    }

    /** Returns an upper bound of exp; exp(−∞) is exactly 0. */
    static double expUp(double exponent) {
        return exponent == Double.NEGATIVE_INFINITY ? 0 : up(StrictMath.exp(exponent));
    }

    /** Returns a lower bound of ln. */
    static double logDown(double number) {
        return number == 0 ? Double.NEGATIVE_INFINITY : down(StrictMath.log(number));
    }

    /** Returns an upper bound of ln; ln 0 is exactly −∞. */
    static double logUp(double number) {
        return number == 0 ? Double.NEGATIVE_INFINITY : up(StrictMath.log(number));
    }

    /** Returns the greatest double that is not above a / (a + b), of counts whose sum is exact; b may be +∞. */
    static double shareDown(double a, double b) {
        double share = a / (a + b);
        return Math.fma(-share, a + b, a) < 0 ? Math.nextDown(share) : share;
    }

    /** Returns the least double that is not below a / (a + b), of counts whose sum is exact, 1 for a = +∞. */
    static double shareUp(double a, double b) {
        double share = a / (a + b);
        return Double.isInfinite(a) ? 1 : Math.fma(-share, a + b, a) > 0 ? Math.nextUp(share) : share;
    }
}
