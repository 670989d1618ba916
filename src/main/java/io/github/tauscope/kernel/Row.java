package io.github.tauscope.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One row of logits with its maximum and β: what turns a logit into its weight exp((z − max z)·β) and the logarithm of
 * it. Package-private: {@link Softmax} says what comes out.
 */
final class Row {

    /** exp of anything below is less than half the smallest double. */
    private static final double UNDERFLOW = -746;

    /** Beyond, a product cannot be split into halves, and its rounding error is past any use. */
    private static final double SPLITTABLE = 0x1p990;

    /** Brings a range of logits that overflows, such as 1e308 − (−1e308), back into that of doubles. */
    private static final double QUARTER = 0.25;

    private final int from;
    private final int to;
    private final int argmax;
    private final double max;
    private final double shrink;
    private final double raise;
    private final double raiseAgain;
    private final double betaHigh;
    private final double betaLow;

    private Row(int from, int to, int argmax, double max, boolean overflows, InverseTemperature beta) {
        int exponent = overflows ? beta.exponent() + 2 : beta.exponent();
        this.from = from;
        this.to = to;
        this.argmax = argmax;
        this.shrink = overflows ? QUARTER : 1;
        this.max = max * shrink;
        this.raise = Math.scalb(1.0, exponent / 2);
        this.raiseAgain = Math.scalb(1.0, exponent - exponent / 2);
        this.betaHigh = beta.high();
        this.betaLow = beta.low();
    }

    /** Checks n logits beginning at {@code from} and finds their maximum. */
    static Row of(double[] z, int from, int n, InverseTemperature beta) {
        int argmax = from;
        double max = Double.NEGATIVE_INFINITY;
        double min = Double.POSITIVE_INFINITY;
        for (int i = from; i < from + n; i++) {
            double logit = z[i];
            if (!(logit < Double.POSITIVE_INFINITY)) {
                throw refused(logit, i);
            }
            if (logit > max) {
                max = logit;
                argmax = i;
            }
            if (logit < min && logit != Double.NEGATIVE_INFINITY) {
                min = logit;
            }
        }
        if (max == Double.NEGATIVE_INFINITY) {
            throw n == 0
                    ? new InvalidLogitsException(InvalidLogitsException.Reason.EMPTY, -1)
                    : new InvalidLogitsException(InvalidLogitsException.Reason.ALL_MASKED, n == z.length ? -1 : from);
        }
        boolean overflows = Double.isInfinite(min - max);
        return new Row(from, from + n, argmax, max, overflows, beta);
    }

    /**
     * Returns the sum of all weights but that of the first maximum, which is 1, and writes the weights where {@code w} is
     * given. Leaving the 1 out is what lets ln p keep its digits where p is near 1. {@link Sum} written out, because this
     * loop allocates nothing.
     */
    double writeWeights(double[] z, double @Nullable [] w) {
        double sum = 0;
        double lost = 0;
        for (int i = from; i < to; i++) {
            double weight = weight(z[i]);
            if (w != null) {
                w[i] = weight;
            }
            if (i != argmax) {
                double next = sum + weight;
                lost += sum >= weight ? (sum - next) + weight : (weight - next) + sum;
                sum = next;
            }
        }
        return sum + lost;
    }

    /** Returns exp((z − max z)·β). */
    private double weight(double logit) {
        double shrunk = logit * shrink;
        if (shrunk == max) {
            return 1;
        }
        double h = scaled(shrunk - max) * betaHigh;
        if (!(h > UNDERFLOW) || logit == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double exp = StrictMath.exp(h);
        return exp + exp * tail(shrunk);
    }

    /** Returns (z − max z)·β − {@code logSum}. */
    double logWeight(double logit, double logSum) {
        double shrunk = logit * shrink;
        if (shrunk == max) {
            return 0 - logSum;
        }
        if (logit == Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double h = scaled(shrunk - max) * betaHigh;
        if (!(h > -SPLITTABLE)) {
            return h;
        }
        double difference = h - logSum;
        return difference + (differenceError(h, logSum, difference) + tail(shrunk));
    }

    /** Returns what rounding took from (z − max z)·β: of the difference, of the product, and of β itself. */
    private double tail(double shrunk) {
        double rounded = shrunk - max;
        double d = scaled(rounded);
        double lost = scaled(differenceError(shrunk, max, rounded));
        return InverseTemperature.productError(d, betaHigh) + (d * betaLow + lost * betaHigh);
    }

    private double scaled(double difference) {
        return difference * raise * raiseAgain;
    }

    /** Returns (a − b) − fl(a − b), exactly. (Knuth's two-sum, TAOCP 2, 4.2.2.) */
    private static double differenceError(double a, double b, double difference) {
        double virtual = difference - a;
        return (a - (difference - virtual)) - (b + virtual);
    }

    private static InvalidLogitsException refused(double logit, int index) {
        return new InvalidLogitsException(
                Double.isNaN(logit)
                        ? InvalidLogitsException.Reason.NOT_A_NUMBER
                        : InvalidLogitsException.Reason.POSITIVE_INFINITY,
                index);
    }
}
