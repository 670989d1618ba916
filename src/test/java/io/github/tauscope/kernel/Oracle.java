package io.github.tauscope.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Softmax by its definition in decimal arithmetic of 80 digits. Doubles go in without rounding; a logarithm of −∞ comes
 * out as null.
 */
public final class Oracle {

    private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = twiceAtanh(BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS));

    /** exp of less is 0 in doubles, and is taken as 0 in sums, where it would be the 800th digit. */
    private static final BigDecimal TINY = BigDecimal.valueOf(-2000);

    /** exp(−whole), exp(−part / 64) and exp(−part / 4096): what is left for the series is below 1/4096. */
    private static final int RADIX = 64;

    private static final List<BigDecimal> FACTORIAL_INVERSES = factorialInverses(22);
    private static final List<BigDecimal> WHOLE = powers(exp(BigDecimal.valueOf(-1)), 2001);
    private static final List<BigDecimal> PARTS = powers(exp(ratio(-1, RADIX)), RADIX);
    private static final List<BigDecimal> PARTS_OF_PARTS = powers(exp(ratio(-1, RADIX * RADIX)), RADIX);

    private final List<BigDecimal> probabilities = new ArrayList<>();
    private final List<@Nullable BigDecimal> logs = new ArrayList<>();

    private Oracle(double[] z, @Nullable BigDecimal beta) {
        int argmax = 0;
        for (int i = 0; i < z.length; i++) {
            argmax = z[i] > z[argmax] ? i : argmax;
        }
        BigDecimal max = new BigDecimal(z[argmax]);
        List<@Nullable BigDecimal> exponents = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        BigDecimal others = BigDecimal.ZERO;
        for (int i = 0; i < z.length; i++) {
            BigDecimal exponent = exponent(z[i], max, beta);
            BigDecimal weight =
                    exponent == null || exponent.compareTo(TINY) < 0 ? BigDecimal.ZERO : expOfNegative(exponent);
            exponents.add(exponent);
            weights.add(weight);
            others = i == argmax ? others : others.add(weight, DIGITS);
        }
        BigDecimal logSum = log1p(others);
        BigDecimal sumInverse = BigDecimal.ONE.divide(others.add(BigDecimal.ONE), DIGITS);
        for (int i = 0; i < z.length; i++) {
            BigDecimal exponent = exponents.get(i);
            probabilities.add(weights.get(i).multiply(sumInverse, DIGITS));
            logs.add(exponent == null ? null : exponent.subtract(logSum, DIGITS));
        }
    }

    /** Returns softmax(z / τ). */
    public static Oracle atTemperature(double[] z, double temperature) {
        if (temperature == 0) {
            return new Oracle(z, null);
        }
        return new Oracle(
                z,
                Double.isInfinite(temperature)
                        ? BigDecimal.ZERO
                        : BigDecimal.ONE.divide(new BigDecimal(temperature), DIGITS));
    }

    /** Returns softmax(β z). */
    static Oracle atScale(double[] z, double beta) {
        return new Oracle(z, Double.isInfinite(beta) ? null : new BigDecimal(beta));
    }

    public BigDecimal probability(int index) {
        return probabilities.get(index);
    }

    /** Returns ln p_i, null where it is −∞. */
    @Nullable
    BigDecimal logProbability(int index) {
        return logs.get(index);
    }

    /** Returns −Σ p ln p. */
    public BigDecimal entropy() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < logs.size(); i++) {
            BigDecimal log = logs.get(i);
            if (log != null) {
                sum = sum.subtract(probabilities.get(i).multiply(log, DIGITS), DIGITS);
            }
        }
        return sum;
    }

    /** Returns what all classes but these have together, with all its digits. */
    public BigDecimal complement(int... excluded) {
        return sum(i -> Arrays.stream(excluded).noneMatch(e -> e == i));
    }

    /** Returns ln of {@link #complement}, −ln(1 + p/(1 − p)) of the p of the excluded classes; null where it is −∞. */
    @Nullable
    BigDecimal logComplement(int... excluded) {
        BigDecimal others = complement(excluded);
        BigDecimal odds = sum(i -> Arrays.stream(excluded).anyMatch(e -> e == i));
        return others.signum() == 0 ? null : log1p(odds.divide(others, DIGITS)).negate();
    }

    private BigDecimal sum(IntPredicate counts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < probabilities.size(); i++) {
            sum = counts.test(i) ? sum.add(probabilities.get(i), DIGITS) : sum;
        }
        return sum;
    }

    /** Returns |got − exact| in units of the last place of the double nearest to {@code exact}; null stands for −∞. */
    public static double ulpError(double got, @Nullable BigDecimal exact) {
        double nearest = exact == null ? Double.NEGATIVE_INFINITY : exact.doubleValue();
        if (exact == null || Double.isInfinite(nearest) || !Double.isFinite(got)) {
            return got == nearest ? 0 : Double.POSITIVE_INFINITY;
        }
        BigDecimal rounding = new BigDecimal(nearest).subtract(exact, DIGITS);
        BigDecimal ulp = new BigDecimal(Math.ulp(nearest));
        return Math.abs((got - nearest) / Math.ulp(nearest)
                + rounding.divide(ulp, MathContext.DECIMAL64).doubleValue());
    }

    /** Returns ln x of a positive double. */
    static BigDecimal ln(double x) {
        int power = Math.getExponent(x);
        BigDecimal reduced = new BigDecimal(x).divide(TWO.pow(power, DIGITS), DIGITS);
        return log1p(reduced.subtract(BigDecimal.ONE)).add(LN_2.multiply(BigDecimal.valueOf(power)), DIGITS);
    }

    /** Returns exp x for |x| small enough that its 22nd power is nothing, or a few dozen by repeated squaring. */
    static BigDecimal exp(BigDecimal x) {
        int halvings = 20;
        BigDecimal power = series(x.divide(TWO.pow(halvings), DIGITS));
        for (int i = 0; i < halvings; i++) {
            power = power.multiply(power, DIGITS);
        }
        return power;
    }

    private static @Nullable BigDecimal exponent(double z, BigDecimal max, @Nullable BigDecimal beta) {
        if (z == Double.NEGATIVE_INFINITY) {
            return null;
        }
        BigDecimal difference = new BigDecimal(z).subtract(max);
        if (beta == null) {
            return difference.signum() == 0 ? BigDecimal.ZERO : null;
        }
        return difference.multiply(beta, DIGITS);
    }

    /** Returns exp x for x in [−2000, 0] from the tables and a short series. */
    private static BigDecimal expOfNegative(BigDecimal x) {
        if (x.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal scaled = x.negate().multiply(BigDecimal.valueOf(RADIX * RADIX));
        BigInteger whole = scaled.toBigInteger();
        int steps = whole.intValueExact();
        BigDecimal rest = scaled.subtract(new BigDecimal(whole)).negate().divide(BigDecimal.valueOf(RADIX * RADIX));
        return series(rest.round(DIGITS))
                .multiply(PARTS_OF_PARTS.get(steps % RADIX), DIGITS)
                .multiply(PARTS.get(steps / RADIX % RADIX), DIGITS)
                .multiply(WHOLE.get(steps / (RADIX * RADIX)), DIGITS);
    }

    private static BigDecimal series(BigDecimal x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = FACTORIAL_INVERSES.size() - 1; k >= 0; k--) {
            sum = sum.multiply(x, DIGITS).add(FACTORIAL_INVERSES.get(k), DIGITS);
        }
        return sum;
    }

    /** Returns ln(1 + s) for s ≥ 0, with all its digits for a small s. */
    static BigDecimal log1p(BigDecimal s) {
        BigDecimal x = s.add(BigDecimal.ONE);
        int power = 0;
        while (x.compareTo(TWO) >= 0) {
            x = x.divide(TWO, DIGITS);
            power++;
        }
        BigDecimal reduced = power == 0 ? s : x.subtract(BigDecimal.ONE);
        return twiceAtanh(reduced.divide(reduced.add(TWO), DIGITS))
                .add(LN_2.multiply(BigDecimal.valueOf(power)), DIGITS);
    }

    /** Returns ln((1 + u)/(1 − u)) = 2 (u + u³/3 + u⁵/5 + …). */
    private static BigDecimal twiceAtanh(BigDecimal u) {
        BigDecimal square = u.multiply(u, DIGITS);
        BigDecimal power = u;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before;
        int k = 1;
        do {
            before = sum;
            sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
            power = power.multiply(square, DIGITS);
            k += 2;
        } while (sum.compareTo(before) != 0);
        return sum.multiply(TWO, DIGITS);
    }

    private static BigDecimal ratio(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DIGITS);
    }

    private static List<BigDecimal> powers(BigDecimal base, int count) {
        List<BigDecimal> powers = new ArrayList<>(List.of(BigDecimal.ONE));
        MathContext guarded = new MathContext(DIGITS.getPrecision() + 10);
        while (powers.size() < count) {
            powers.add(powers.get(powers.size() - 1).multiply(base, guarded));
        }
        return powers;
    }

    private static List<BigDecimal> factorialInverses(int count) {
        List<BigDecimal> inverses = new ArrayList<>(List.of(BigDecimal.ONE));
        while (inverses.size() < count) {
            inverses.add(inverses.get(inverses.size() - 1).divide(BigDecimal.valueOf(inverses.size()), DIGITS));
        }
        return inverses;
    }
}
