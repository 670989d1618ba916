package io.github.tauscope.kernel;

import java.util.function.DoublePredicate;

/** Bisection over the doubles themselves: at most 64 tests, however far apart the ends are. */
public final class Bisection {

    private Bisection() {}

    /**
     * Returns the last double that passes a test, on the way from one that does to one that does not.
     *
     * @param outside a positive finite number, taken as one that fails
     * @param inside a positive finite number, taken as one that passes; it may be greater or less
     */
    public static double border(double outside, double inside, DoublePredicate test) {
        long bad = Double.doubleToRawLongBits(outside);
        long good = Double.doubleToRawLongBits(inside);
        while (Math.abs(bad - good) > 1) { // positive doubles are ordered as their bits are
            long middle = bad + (good - bad) / 2;
            if (test.test(Double.longBitsToDouble(middle))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Double.longBitsToDouble(good);
    }
}
