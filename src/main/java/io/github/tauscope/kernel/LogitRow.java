package io.github.tauscope.kernel;

/**
 * One row of logits with its maximum and β, which gives each logit its weight exp((z − max z)·β) and the logarithm of it.
 *
 * <p>The argument of exp is never formed, because exp would magnify its rounding. Instead the difference of logits, with its
 * rounding error, is split into whole steps of {@link InverseTemperature#stepHigh} and a small remainder, and only the
 * remainder is multiplied by β. (The reduction of W. J. Cody and W. Waite, "Software manual for the elementary functions",
 * 1980, in units of the logits.)
 */
final class LogitRow {

    /** From this magnitude on, differences of logits may overflow, as in −1e308 − 1e308. */
    static final double LARGE = 0x1p969;

    /** Scales such a row back into the range of doubles. */
    private static final double QUARTER = 0.25;

    /** The greatest number that {@link ErrorFree#productError} can split. */
    private static final double SPLITTABLE = 0x1p990;

    private final int from;
    private final int to;
    private final int argmax;
    private final double scale;
    private final double max;
    private final double betaHigh;
    private final double betaLow;
    private final double stepsPerUnit;
    private final double stepHigh;
    private final double stepLow;

    private LogitRow(int from, int to, int argmax, double max, double scale, InverseTemperature beta) {
        this.from = from;
        this.to = to;
        this.argmax = argmax;
        this.scale = scale;
        this.max = max * scale;
        this.betaHigh = beta.high();
        this.betaLow = beta.low();
        this.stepsPerUnit = beta.high() * TableExp.STEPS_PER_UNIT;
        this.stepHigh = beta.stepHigh();
        this.stepLow = beta.stepLow();
    }

    /** Checks n logits beginning at {@code from} and finds their maximum. */
    static LogitRow of(double[] z, int from, int n, InverseTemperature beta) {
        int argmax = from;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + n; i++) {
            double logit = z[i];
            if (!(logit <= max)) { // NaN, too
                if (!(logit < Double.POSITIVE_INFINITY)) {
                    throw refused(z, from, n);
                }
                max = logit;
                argmax = i;
            }
        }
        if (max == Double.NEGATIVE_INFINITY) {
            throw refused(z, from, n);
        }
        return of(from, n, argmax, max, beta);
    }

    /** Takes logits that are checked and know their maximum. */
    static LogitRow of(Logits logits, InverseTemperature beta) {
        return of(0, logits.size(), logits.firstMax(), logits.get(logits.firstMax()), beta);
    }

    /** Returns a row for weights relative to a greatest logit, without logits of its own. */
    static LogitRow of(double max, InverseTemperature beta) {
        return of(0, 1, 0, max, beta);
    }

    private static LogitRow of(int from, int n, int argmax, double max, InverseTemperature beta) {
        return Math.abs(max) * beta.raise() < LARGE
                ? new LogitRow(from, from + n, argmax, max, beta.raise(), beta)
                : new LogitRow(from, from + n, argmax, max, QUARTER, beta.ofScaledLogits(QUARTER));
    }

    /** Returns the index of the first of the greatest logits. */
    int argmax() {
        return argmax;
    }

    /** Writes the weights, multiplied by {@link TableExp#SCALE}. */
    void writeWeights(double[] z, double[] weights) {
        if (inBlocks(to - from)) {
            for (int start = from; start < to; start += Blocks.SIZE) {
                Blocks.writeWeights(
                        z, weights, start, Math.min(to, start + Blocks.SIZE), max, betaHigh, stepHigh, stepLow);
            }
            return;
        }
        for (int i = from; i < to; i++) {
            weights[i] = scaledWeight(z[i]);
        }
    }

    /** Returns the greatest logit. */
    double max() {
        return max / scale;
    }

    /** Writes the probabilities, which may take the place of the logits. */
    void writeProbabilities(double[] z, double[] p) {
        if (to - from == 1) {
            p[from] = 1; // as the formula gives
        } else if (z == p || !inBlocks(to - from)) {
            writeOneByOne(z, p);
        } else {
            Blocks.writeProbabilities(z, p, from, to, max, betaHigh, stepHigh, stepLow);
        }
    }

    private void writeOneByOne(double[] z, double[] p) {
        double sum = TableExp.SCALE; // counted twice, so that no weight is greater than what it is added to
        double lost = 0;
        for (int i = from; i < to; i++) {
            // the formula gives the same for the maximum, but this halves the work for two classes
            double weight = i == argmax ? TableExp.SCALE : TableExp.of(steps(z[i]), TableExp.series(remainder(z[i])));
            double next = sum + weight;
            lost += weight - (next - sum);
            sum = next;
            p[i] = weight;
        }
        Blocks.divide(p, from, to, sum - TableExp.SCALE, lost);
    }

    private boolean inBlocks(int n) {
        return n >= Blocks.LEAST && scale == 1;
    }

    /**
     * Returns ln Σ exp((z − max z)·β).
     *
     * @param scratch overwritten, unless it is {@code z} itself
     */
    double logSum(double[] z, double[] scratch) {
        return z == scratch || !inBlocks(to - from)
                ? logSumOneByOne(z)
                : Blocks.logSum(z, scratch, from, to, argmax, max, betaHigh, stepHigh, stepLow);
    }

    private double logSumOneByOne(double[] z) {
        double sum = 0;
        double lost = 0;
        for (int i = from; i < to; i++) {
            double weight = i == argmax ? 0 : TableExp.of(steps(z[i]), TableExp.series(remainder(z[i])));
            double next = sum + weight;
            lost += ErrorFree.sumError(sum, weight, next);
            sum = next;
        }
        return WeightSums.logSum(sum * TableExp.UNSCALE, lost * TableExp.UNSCALE);
    }

    /**
     * Returns the sums over the row.
     *
     * @param scratch takes the weights for {@link #divide}, unless it is {@code z} itself
     */
    WeightSums totals(double[] z, double[] scratch) {
        WeightSums totals = new WeightSums();
        addTo(totals, z, from, argmax, scratch);
        addTo(totals, z, argmax + 1, to, scratch);
        if (z != scratch) {
            scratch[argmax] = TableExp.SCALE;
        }
        return totals;
    }

    /** Divides the weights of {@link #totals} by their sum: the same bits as {@link #writeProbabilities}, without another exp. */
    void divide(double[] weights) {
        double sum = TableExp.SCALE; // counted twice, as there
        double lost = 0;
        for (int i = from; i < to; i++) {
            double next = sum + weights[i];
            lost += weights[i] - (next - sum);
            sum = next;
        }
        Blocks.divide(weights, from, to, sum - TableExp.SCALE, lost);
    }

    /**
     * Adds the logits of a range to the sums, block by block as in {@link Blocks}.
     *
     * @param scratch takes the weights, multiplied by {@link TableExp#SCALE}, unless it is {@code z} itself
     */
    void addTo(WeightSums totals, double[] z, int start, int end, double[] scratch) {
        boolean apart = z != scratch && inBlocks(end - start);
        double energyPerStep = betaHigh / stepsPerUnit * TableExp.UNSCALE;
        for (int block = start; block < end; block += Blocks.SIZE) {
            int blockEnd = Math.min(end, block + Blocks.SIZE);
            if (apart) {
                Blocks.writeWeights(z, scratch, block, blockEnd, max, betaHigh, stepHigh, stepLow);
            }
            double weights = 0;
            double weightsLost = 0;
            double energy = 0;
            double energyLost = 0;
            for (int i = block; i < blockEnd; i++) {
                double steps = steps(z[i]);
                double weight = apart ? scratch[i] : TableExp.of(steps, TableExp.series(remainder(z[i])));
                double nextWeights = weights + weight;
                weightsLost += ErrorFree.sumError(weights, weight, nextWeights);
                weights = nextWeights;
                double term = weight == 0 ? 0 : weight * -steps;
                double nextEnergy = energy + term;
                energyLost += ErrorFree.sumError(energy, term, nextEnergy);
                energy = nextEnergy;
                if (z != scratch) {
                    scratch[i] = weight;
                }
            }
            totals.add(weights * TableExp.UNSCALE, energy * energyPerStep);
            totals.add(weightsLost * TableExp.UNSCALE, energyLost * energyPerStep);
        }
    }

    /** Returns (z − max z)·β − {@code logSum}. */
    double logWeight(double logit, double logSum) {
        return logWeight(exponent(logit), exponentLost(logit), logSum);
    }

    /** Returns h + {@code lost} − {@code logSum}, where h is an {@link #exponent} and {@code lost} its {@link #exponentLost}. */
    static double logWeight(double h, double lost, double logSum) {
        double result = h - logSum;
        return h == Double.NEGATIVE_INFINITY ? h : result + (ErrorFree.sumError(h, -logSum, result) + lost);
    }

    /** Returns (z − max z)·β, rounded. */
    double exponent(double logit) {
        return (logit * scale - max) * betaHigh;
    }

    /** Returns the rounding error of {@link #exponent}; 0 where that is 0 or −∞. */
    double exponentLost(double logit) {
        double scaled = logit * scale;
        double d = scaled - max;
        double h = d * betaHigh;
        if (d == 0 || h == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double rounding = Math.min(d, h) > -SPLITTABLE ? ErrorFree.productError(d, betaHigh) : 0;
        return rounding + (d * betaLow + lost(scaled) * betaHigh);
    }

    /** Returns exp(d·β) for an exact difference d = z − max z. */
    double weightOfDifference(double difference) {
        return weight(difference * scale, 0) * TableExp.UNSCALE;
    }

    /** Returns exp((z − max z)·β), multiplied by {@link TableExp#SCALE}. */
    double scaledWeight(double logit) {
        double scaled = logit * scale;
        return weight(scaled - max, lost(scaled));
    }

    /** Returns SCALE · exp((d + lost)·β). */
    private double weight(double d, double lost) {
        return TableExp.of(d * stepsPerUnit, TableExp.series(remainder(d, lost)));
    }

    /** Returns (z − max z)·β in steps of {@link TableExp#STEP}, with a rough fraction. */
    private double steps(double logit) {
        return (logit * scale - max) * stepsPerUnit;
    }

    /** Returns (z − max z)·β less its whole steps. */
    private double remainder(double logit) {
        double scaled = logit * scale;
        return remainder(scaled - max, lost(scaled));
    }

    private double remainder(double d, double lost) {
        double k = TableExp.whole(d * stepsPerUnit);
        return ((lost - k * stepLow) + (d - k * stepHigh)) * betaHigh;
    }

    /** Returns the rounding error of the difference. */
    private double lost(double scaled) {
        return ErrorFree.sumError(scaled, -max, scaled - max);
    }

    private static InvalidLogitsException refused(double[] z, int from, int n) {
        for (int i = from; i < from + n; i++) {
            if (Double.isNaN(z[i])) {
                return new InvalidLogitsException(InvalidLogitsException.Reason.NOT_A_NUMBER, i);
            }
            if (z[i] == Double.POSITIVE_INFINITY) {
                return new InvalidLogitsException(InvalidLogitsException.Reason.POSITIVE_INFINITY, i);
            }
        }
        return n == 0
                ? new InvalidLogitsException(InvalidLogitsException.Reason.EMPTY, -1)
                : new InvalidLogitsException(InvalidLogitsException.Reason.ALL_MASKED, n == z.length ? -1 : from);
    }
}
