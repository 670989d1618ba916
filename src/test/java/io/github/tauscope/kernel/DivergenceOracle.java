package io.github.tauscope.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The divergences by their definitions from the probabilities of two {@link Oracle}s, none of whose q is 0 where p is not. */
final class DivergenceOracle {

    private static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LN_2 = Oracle.ln(2);

    private final Oracle p;
    private final Oracle q;
    private final int n;

    DivergenceOracle(Oracle p, Oracle q, int n) {
        this.p = p;
        this.q = q;
        this.n = n;
    }

    /** Returns ½ Σ |p − q|. */
    BigDecimal totalVariation() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            sum = sum.add(p.probability(i).subtract(q.probability(i), DIGITS).abs(), DIGITS);
        }
        return sum.multiply(HALF);
    }

    /** Returns Σ p (ln p − ln q). */
    BigDecimal kullbackLeibler() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            BigDecimal logP = p.logProbability(i);
            BigDecimal logQ = q.logProbability(i);
            if (logP != null && logQ != null) {
                sum = sum.add(p.probability(i).multiply(logP.subtract(logQ), DIGITS), DIGITS);
            }
        }
        return sum;
    }

    /** Returns ½ Σ p (ln p − ln m) + ½ Σ q (ln q − ln m), m = (p + q)/2. */
    BigDecimal jensenShannon() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            BigDecimal logMean = logMean(i);
            sum = sum.add(weighted(p.probability(i), p.logProbability(i), logMean), DIGITS)
                    .add(weighted(q.probability(i), q.logProbability(i), logMean), DIGITS);
        }
        return sum.multiply(HALF);
    }

    /** Returns ln m as ln of the greater + ln(1 + less/greater) − ln 2; of the greater one only the logarithm is at hand. */
    private @Nullable BigDecimal logMean(int i) {
        boolean pIsGreater = p.probability(i).compareTo(q.probability(i)) >= 0;
        BigDecimal greater = (pIsGreater ? p : q).probability(i);
        BigDecimal less = (pIsGreater ? q : p).probability(i);
        BigDecimal log = (pIsGreater ? p : q).logProbability(i);
        return greater.signum() == 0 || log == null
                ? null
                : log.add(Oracle.log1p(less.divide(greater, DIGITS)), DIGITS).subtract(LN_2, DIGITS);
    }

    private static BigDecimal weighted(BigDecimal probability, @Nullable BigDecimal log, @Nullable BigDecimal logMean) {
        return log == null || logMean == null ? BigDecimal.ZERO : probability.multiply(log.subtract(logMean), DIGITS);
    }
}
