package io.github.tauscope.kernel;

/**
 * The probabilities of two to four logits without a loop, which costs as much as the arithmetic of so few, and without an array
 * for the weights. The same bits as {@link LogitRow}, to which it leaves what is unusual.
 *
 * <p>Its weights are not multiplied by {@link TableExp#SCALE}, which makes the chain of operations shorter. A power of two
 * changes a digit only where a result is subnormal, and none is if every weight is 0 or at least 2^−300, less half a step:
 * quotients are then 0 or above 2^−303, the low part of the sum 0 or at least 2^−353, and the remainder of a division 0 or at
 * least 2^−708. (Only the series of a logit next to the maximum may be subnormal, which is lost in its weight, 1, anyway.)
 *
 * <p>It takes numbers and no object, for the same reason as {@link Blocks}.
 */
final class ShortRow {

    private static final int LEAST = 2;
    private static final int MOST = 4;

    private ShortRow() {}

    /**
     * Writes the probabilities of n logits beginning at {@code from}, which may take the place of the logits.
     *
     * @param beta β, for logits that need not be raised ({@link InverseTemperature#raise} is 1)
     * @return false, with nothing written, if n is not 2, 3 or 4, a logit is NaN, the greatest is infinite or very large, or a
     *     weight is below 2^−300 and not 0
     */
    static boolean writeProbabilities(
            double[] z, double[] p, int from, int n, double beta, double stepHigh, double stepLow) {
        return n >= LEAST && n <= MOST && write(z, p, from, n, beta, stepHigh, stepLow);
    }

    /** Apart from the test of n, because it is too long for the compiler to inline, and a call costs other rows two nanoseconds. */
    private static boolean write(
            double[] z, double[] p, int from, int n, double beta, double stepHigh, double stepLow) {
        int argmax = argmax(z, from, n);
        double max = z[argmax];
        double a = argmax == from ? 1 : weight(z[from], max, beta, stepHigh, stepLow);
        double b = argmax == from + 1 ? 1 : weight(z[from + 1], max, beta, stepHigh, stepLow);
        double c = 0;
        double d = 0;
        double oneMore = 1 + a; // the maximum counts twice, as in LogitRow
        double sum = oneMore + b;
        double lost = (a - (oneMore - 1)) + (b - (sum - oneMore));
        if (n > 2) {
            c = argmax == from + 2 ? 1 : weight(z[from + 2], max, beta, stepHigh, stepLow);
            double next = sum + c;
            lost += c - (next - sum);
            sum = next;
        }
        if (n > 3) {
            d = argmax == from + 3 ? 1 : weight(z[from + 3], max, beta, stepHigh, stepLow);
            double next = sum + d;
            lost += d - (next - sum);
            sum = next;
        }
        if (Double.isNaN(sum) || !(Math.abs(max) < LogitRow.LARGE)) {
            return false;
        }
        sum -= 1;
        double inverse = 1 / sum;
        double high = ErrorFree.upper26Bits(sum);
        double low = (sum - high) + lost;
        p[from] = quotient(a, inverse, high, low);
        p[from + 1] = quotient(b, inverse, high, low);
        if (n > 2) {
            p[from + 2] = quotient(c, inverse, high, low);
        }
        if (n > 3) {
            p[from + 3] = quotient(d, inverse, high, low);
        }
        return true;
    }

    /** Returns the index of the first of the greatest logits; if one is NaN, any. */
    private static int argmax(double[] z, int from, int n) {
        int argmax = z[from + 1] > z[from] ? from + 1 : from;
        if (n > 2 && z[from + 2] > z[argmax]) {
            argmax = from + 2;
        }
        return n > 3 && z[from + 3] > z[argmax] ? from + 3 : argmax;
    }

    /** Returns exp((z − max z)·β), as {@link LogitRow#scaledWeight}; NaN for a NaN, or below 2^−300 but not 0. */
    private static double weight(double logit, double max, double beta, double stepHigh, double stepLow) {
        double d = logit - max;
        double steps = d * (beta * TableExp.STEPS_PER_UNIT);
        double k = TableExp.whole(steps);
        double lost = ErrorFree.sumError(logit, -max, d);
        return TableExp.unscaled(steps, TableExp.series(((lost - k * stepLow) + (d - k * stepHigh)) * beta));
    }

    /** Returns the quotient by a sum of two doubles, as {@link Blocks#divide}. */
    private static double quotient(double weight, double inverse, double high, double low) {
        double first = ErrorFree.upper26Bits(weight * inverse);
        double missing = (weight - first * high) - first * low;
        return first + missing * inverse;
    }
}
