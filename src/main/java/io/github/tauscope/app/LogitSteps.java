package io.github.tauscope.app;

import io.github.tauscope.kernel.Reals;
import java.math.BigDecimal;

/** Steps a logit in its last digit: 7 to 8, 2.5 to 2.6, 0.31 to 0.32. */
final class LogitSteps {

    /** A logit with more decimals was not typed, so −1.3862943611198906 steps by 0.1. */
    private static final int FINEST = 3;

    private LogitSteps() {}

    /** Returns the logit after some steps, exact in its decimal digits; a masked one stays. */
    static double stepped(double logit, int steps) {
        if (Double.isInfinite(logit)) {
            return logit;
        }
        BigDecimal decimal = new BigDecimal(Reals.format(logit)).stripTrailingZeros();
        int scale = decimal.scale() > FINEST ? 1 : Math.max(0, decimal.scale());
        return decimal.add(BigDecimal.valueOf(steps, scale)).doubleValue();
    }
}
