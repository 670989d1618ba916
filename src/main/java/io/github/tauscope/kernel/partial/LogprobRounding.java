package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.Reals;
import java.math.BigDecimal;
import java.util.Arrays;

/** How precise a log-probability is, by the digits with which it came. */
public final class LogprobRounding {

    private static final int PRINTED_DECIMALS = 5;
    private static final int MOST_DECIMALS = 14;

    private LogprobRounding() {}

    /** Returns half a unit of the last decimal of the number of a row that has most, in its shortest form; 0 of whole numbers, which are exact. */
    static double halfUnit(double[] logProbabilities) {
        int decimals = Arrays.stream(logProbabilities)
                .filter(Double::isFinite)
                .mapToInt(LogprobRounding::decimals)
                .max()
                .orElse(0);
        return decimals == 0 ? 0 : halfUnit(decimals);
    }

    /**
     * Returns half the spacing of the numbers from which one was rounded:
     *
     * <ul>
     *   <li>a float32, or the shortest decimal form of one: half its ulp;
     *   <li>at most five decimals in its shortest form: 5e-6, as servers print, or half that ulp if it is more;
     *   <li>at most 14 decimals: half a unit of the last one;
     *   <li>otherwise 0: a double with all its digits.
     * </ul>
     *
     * @param logProbability a finite number, or −∞, which is exact
     */
    public static double halfWidth(double logProbability) {
        if (Double.isInfinite(logProbability)) {
            return 0;
        }
        int decimals = decimals(logProbability);
        double printed = decimals <= PRINTED_DECIMALS ? 5e-6 : 0;
        float single = (float) logProbability;
        if (single == logProbability || Double.parseDouble(Float.toString(single)) == logProbability) {
            return Math.max(printed, Math.ulp(single) / 2.0);
        }
        return printed == 0 && decimals <= MOST_DECIMALS ? halfUnit(decimals) : printed;
    }

    private static int decimals(double number) {
        return Math.max(0, new BigDecimal(Reals.format(number)).scale());
    }

    private static double halfUnit(int decimals) {
        return 0.5 * Double.parseDouble("1e-" + decimals);
    }
}
