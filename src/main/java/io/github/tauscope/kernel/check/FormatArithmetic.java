package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.steps.FloatFormat;
import java.util.stream.IntStream;

/**
 * What the textbook formula may give in a floating-point format of unit roundoff u, with max z subtracted before or after the
 * division by τ, or not at all.
 *
 * <p>To first order the error of an exponent is at most
 *
 * <pre>
 *   a_i = (c_i + c_m + (t + u)(|z_i| + |z_m|) + u |z_i − z_m|) / τ
 * </pre>
 *
 * where z_m is the maximum, c = u |z| for a logit that the format rounds, else 0, and t = u for a τ that it rounds, else 0; at τ
 * = 1 there is no division and no middle term. An exp of at most 4u, n − 1 additions and a division follow, so the relative
 * error of p_i is at most
 *
 * <pre>
 *   b_i = a_i + Σ p_j a_j + (n + 10) u
 * </pre>
 *
 * and expm1(b_i) to all orders, besides underflow. Source: P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the
 * log-sum-exp and softmax functions", IMA J. Numer. Anal. 41, 2021.
 */
final class FormatArithmetic {

    /** Beyond it nothing can be said of a format. */
    private static final double GREATEST_BOUND = 0.25;

    /** A format of fewer bits needs its own digits as evidence, because its bound is wide. */
    private static final double WIDE_ROUNDOFF = 0x1p-20;

    /** How likely it may be that numbers of so many digits are all values of the format by accident. */
    private static final double ACCIDENT = 0.01;

    private final FloatFormat format;
    private final Distribution distribution;
    private final double roundoff;
    private final double[] exponentErrors;
    private final double meanError;

    FormatArithmetic(FloatFormat format, Distribution distribution) {
        this.format = format;
        this.distribution = distribution;
        this.roundoff = format.ulp(1) / 2;
        int n = distribution.size();
        this.exponentErrors =
                IntStream.range(0, n).mapToDouble(this::exponentError).toArray();
        this.meanError = IntStream.range(0, n)
                .mapToDouble(i -> distribution.probability(i) * exponentErrors[i])
                .sum();
    }

    /** Returns whether each number can be what the format gives, printed. */
    boolean explains(Claim claim) {
        return !distribution.temperature().isLimit()
                && IntStream.range(0, claim.size()).allMatch(i -> explains(claim, i))
                && (roundoff < WIDE_ROUNDOFF || accident(claim) <= ACCIDENT);
    }

    private boolean explains(Claim claim, int i) {
        double p = distribution.probability(i);
        double bound = exponentErrors[i] + meanError + (claim.size() + 10) * roundoff;
        double error = p * StrictMath.expm1(bound) + format.ulp(0);
        double low = Math.max(claim.low(i), distribution.logits().isMasked(i) ? 0 : p - error);
        double high = Math.min(claim.high(i), distribution.logits().isMasked(i) ? 0 : p + error);
        return bound <= GREATEST_BOUND && low <= high && hasValue(low, high);
    }

    /** Returns whether the format has a value between two numbers. */
    private boolean hasValue(double low, double high) {
        double value = format.round(Math.max(0, low));
        return (value < low ? value + format.ulp(value) : value) <= high;
    }

    /** Returns the share of numbers of the claim's digits that are values of the format; 0 and 1 are values of each. */
    private double accident(Claim claim) {
        return IntStream.range(0, claim.size())
                .mapToDouble(i -> claim.admits(i, 0) || claim.admits(i, 1)
                        ? 1
                        : Math.min(1, (claim.high(i) - claim.low(i)) / format.ulp(claim.low(i))))
                .reduce(1, (a, b) -> a * b);
    }

    private double exponentError(int i) {
        Logits z = distribution.logits();
        if (z.isMasked(i)) {
            return 0;
        }
        double tau = distribution.temperature().value();
        double size = Math.abs(z.get(i)) + Math.abs(z.max());
        double conversions = conversion(z.get(i)) + conversion(z.max());
        double division = tau == 1 ? 0 : ((format.round(tau) == tau ? 0 : roundoff) + roundoff) * size;
        return (conversions + division + roundoff * (z.max() - z.get(i))) / tau;
    }

    private double conversion(double logit) {
        double given = format.round(logit);
        return given == logit ? 0 : Math.max(roundoff * Math.abs(logit), Math.abs(given - logit));
    }
}
