package io.github.tauscope.kernel;

/**
 * The loops of a {@link LogitRow} with many logits, block by block: first all series of a block and then all powers, because
 * the compiler vectorises a loop without a table look-up. They are for rows with scale 1 and give the same bits as
 * {@link LogitRow} does one by one.
 *
 * <p>They take numbers and no object, which would have to live on the heap for a method that is not inlined.
 */
final class Blocks {

    /** Fewer logits are faster one by one: of eight, only four may be left for a vector after the first is aligned. */
    static final int LEAST = 9;

    /** So many logits stay in the fastest cache between two loops. */
    static final int SIZE = 512;

    private Blocks() {}

    /** Writes the probabilities of the logits in [from, to). */
    static void writeProbabilities(
            double[] z, double[] p, int from, int to, double max, double beta, double stepHigh, double stepLow) {
        double stepsPerUnit = beta * TableExp.STEPS_PER_UNIT;
        double sum = TableExp.SCALE; // counted twice, so that no weight is greater than what it is added to
        double lost = 0;
        for (int start = from; start < to; start += SIZE) {
            int end = Math.min(to, start + SIZE);
            writeSeries(z, p, start, end, max, beta, stepHigh, stepLow);
            for (int i = start; i < end; i++) {
                double weight = TableExp.of((z[i] - max) * stepsPerUnit, p[i]);
                double next = sum + weight;
                lost += weight - (next - sum);
                sum = next;
                p[i] = weight;
            }
        }
        divide(p, from, to, sum - TableExp.SCALE, lost);
    }

    /** Returns ln Σ exp((z − max)·β) of the logits in [from, to). */
    static double logSum(
            double[] z,
            double[] scratch,
            int from,
            int to,
            int argmax,
            double max,
            double beta,
            double stepHigh,
            double stepLow) {
        double stepsPerUnit = beta * TableExp.STEPS_PER_UNIT;
        double sum = 0;
        double lost = 0;
        for (int start = from; start < to; start += SIZE) {
            int end = Math.min(to, start + SIZE);
            writeSeries(z, scratch, start, end, max, beta, stepHigh, stepLow);
            for (int i = start; i < end; i++) {
                double weight = i == argmax ? 0 : TableExp.of((z[i] - max) * stepsPerUnit, scratch[i]);
                double next = sum + weight;
                lost += ErrorFree.sumError(sum, weight, next);
                sum = next;
            }
        }
        return WeightSums.logSum(sum * TableExp.UNSCALE, lost * TableExp.UNSCALE);
    }

    /** Writes the weights, multiplied by {@link TableExp#SCALE}; sums beside them in one loop would take longer. */
    static void writeWeights(
            double[] z, double[] w, int start, int end, double max, double beta, double stepHigh, double stepLow) {
        writeSeries(z, w, start, end, max, beta, stepHigh, stepLow);
        double stepsPerUnit = beta * TableExp.STEPS_PER_UNIT;
        for (int i = start; i < end; i++) {
            w[i] = TableExp.of((z[i] - max) * stepsPerUnit, w[i]);
        }
    }

    /** Writes the series for {@link TableExp#of}, in one loop, because of two inlined ones only one would be vectorised. */
    static void writeSeries(
            double[] z, double[] e, int start, int end, double max, double beta, double stepHigh, double stepLow) {
        double stepsPerUnit = beta * TableExp.STEPS_PER_UNIT;
        for (int i = start; i < end; i++) {
            double d = z[i] - max;
            double k = TableExp.whole(d * stepsPerUnit);
            double lost = ErrorFree.sumError(z[i], -max, d);
            e[i] = TableExp.series(((lost - k * stepLow) + (d - k * stepHigh)) * beta);
        }
    }

    /**
     * Divides by a sum of two doubles, rounding each quotient once. The first 26 bits of the quotient times those of the sum
     * are exact, and so is the remainder, which corrects the error of the rounded inverse.
     */
    static void divide(double[] w, int from, int to, double sum, double lost) {
        double high = ErrorFree.upper26Bits(sum) * TableExp.UNSCALE;
        double low = (sum * TableExp.UNSCALE - high) + lost * TableExp.UNSCALE;
        double inverse = TableExp.SCALE / sum;
        for (int i = from; i < to; i++) {
            double first = ErrorFree.upper26Bits(w[i] * inverse);
            double missing = (w[i] - first * high) - first * low;
            w[i] = (first + missing * inverse) * TableExp.UNSCALE;
        }
    }
}
