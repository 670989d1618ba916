package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The distribution softmax(z / τ) over n classes, with what is read from it. Immutable.
 *
 * <p>Ties, ±∞, NaN and empty input: as {@link Softmax}, {@link Logits} and {@link Temperature} have them. Indices are
 * 0-based; one out of range throws {@link IndexOutOfBoundsException}.
 */
public final class Distribution {

    private final Logits logits;
    private final Temperature temperature;
    private final LogitRow row;
    private final double[] probabilities;
    private final double logSum;
    private final double entropy;
    private final double perplexity;

    private Distribution(Logits logits, Temperature temperature) {
        this.logits = logits;
        this.temperature = temperature;
        double[] z = logits.values();
        this.row = LogitRow.of(z, 0, z.length, InverseTemperature.ofTemperature(temperature.value()));
        this.probabilities = new double[z.length];
        WeightSums totals = row.totals(z, probabilities);
        this.logSum = totals.logSum();
        this.entropy = totals.entropy();
        this.perplexity = totals.perplexity();
        row.writeProbabilities(z, probabilities);
    }

    /** Computes softmax(z / τ) in O(n). */
    public static Distribution of(Logits logits, Temperature temperature) {
        return new Distribution(logits, temperature);
    }

    /** Returns z. */
    public Logits logits() {
        return logits;
    }

    /** Returns τ. */
    public Temperature temperature() {
        return temperature;
    }

    /** Returns the number of classes n, masked ones included. */
    public int size() {
        return probabilities.length;
    }

    /** Returns p_i in [0, 1]; 0 also where p_i &gt; 0 is less than any double, which {@link #logProbability} tells. */
    public double probability(int index) {
        return probabilities[index];
    }

    /** Returns ln p_i in [−∞, 0]. */
    public double logProbability(int index) {
        return row.logWeight(logits.get(index), logSum);
    }

    /** Returns p_i with its logarithm, and whether it is exact. */
    public Probability at(int index) {
        double p = probabilities[index];
        boolean exact = p == 0 ? isExactlyZero(index) : p == 1 && allExactlyZeroBut(index);
        return new Probability(p, logProbability(index), exact);
    }

    /**
     * Returns the entropy H = −Σ p_i ln p_i in nats, in [0, ln n]; a class of p = 0 adds nothing. Within 8 ulp.
     *
     * <p>Source: C. E. Shannon, "A mathematical theory of communication", 1948.
     */
    public double entropy() {
        return entropy;
    }

    /**
     * Returns the perplexity exp(H), in [1, n]: as many equally likely classes would be as uncertain. At τ = 0 as many as
     * tie, at τ = ∞ as many as are not masked, exactly. Within 8 ulp where E = Σ p_i ln(p_max/p_i) is at most 1; above, exp
     * magnifies the rounding of E, and the error may be E times as large.
     *
     * <p>Source: F. Jelinek et al., "Perplexity – a measure of the difficulty of speech recognition tasks", 1977.
     */
    public double perplexity() {
        return perplexity;
    }

    /** Returns the most likely classes in ascending order, all of a tie: at τ = ∞ every class that is not masked. */
    public int[] mostLikely() {
        return temperature.equals(Temperature.UNIFORM)
                ? IntStream.range(0, size()).filter(i -> !logits.isMasked(i)).toArray()
                : logits.argmax();
    }

    /** Returns whether all classes that are not masked have exactly the same probability: equal logits, or τ = ∞. */
    public boolean isUniform() {
        return mostLikely().length == logits.unmasked();
    }

    /** Returns whether one class has exactly the probability 1: the only one, or the only maximum at τ = 0. */
    public boolean isCertain() {
        int[] mostLikely = mostLikely();
        return mostLikely.length == 1 && at(mostLikely[0]).exact();
    }

    /** Returns the classes from the most to the least likely; ties keep their order. */
    public int[] order() {
        return logits.descendingOrder();
    }

    /** Returns the first of {@link #order}, at most so many: without a copy of a whole vocabulary. */
    public int[] order(int most) {
        return Arrays.copyOf(logits.sharedOrder(), Math.min(most, size()));
    }

    /**
     * Returns the odds p_i / p_j = exp((z_i − z_j)/τ), in [0, +∞]: 1 for equal logits at every τ (masked ones too), 0 or +∞
     * at τ = 0 and where only one of them is masked.
     */
    public double odds(int index, int other) {
        return StrictMath.exp(logOdds(index, other));
    }

    /** Returns ln(p_i / p_j) = (z_i − z_j)/τ; see {@link Softmax#logOdds}. */
    public double logOdds(int index, int other) {
        return Softmax.logOdds(logits.get(index), logits.get(other), temperature.value());
    }

    /**
     * Returns the probability that all classes but the k most likely have together; see {@link #complement}.
     *
     * @param k how many classes of {@link #order} to leave out, in [1, n)
     * @throws IndexOutOfBoundsException where k is not
     */
    public Probability tail(int k) {
        Objects.checkIndex(k - 1, size() - 1);
        return complement(order(k));
    }

    /**
     * Returns the probability of the complement of a set C of classes, that is, what all other classes have together. O(n).
     *
     * <pre>
     *   p = Σ_{i ∉ C} p_i
     *   ln p = ln p_m + ln Σ_{i ∉ C} exp((z_i − z_m)/τ)   where p underflows, with m the most likely of the others
     * </pre>
     *
     * <p>ln p is within 4 ulp, and so is p where all of its terms are normal doubles. p is exactly 0 if every other class is (masked,
     * or below the maximum at τ = 0) or there is none, and exactly 1 if every class of C is or C is empty.
     *
     * @param classes C in any order; a class given twice counts once, and of a tie only the given classes count
     * @throws IndexOutOfBoundsException if a class is out of range
     */
    public Probability complement(int... classes) {
        int[] excluded = Arrays.stream(classes)
                .map(i -> Objects.checkIndex(i, size()))
                .sorted()
                .distinct()
                .toArray();
        if (Arrays.stream(excluded).allMatch(this::isExactlyZero)) {
            return Probability.CERTAIN;
        }
        double p = Math.min(1, sumWithout(excluded));
        if (p < size() * Double.MIN_NORMAL) {
            return underflown(p, excluded);
        }
        double log = p < 0.5 ? StrictMath.log(p) : StrictMath.log1p(0 - sumOf(excluded));
        return new Probability(p, log, false);
    }

    private boolean isExactlyZero(int index) {
        return isExactlyZero(logits.get(index));
    }

    private boolean isExactlyZero(double logit) {
        return logit == Double.NEGATIVE_INFINITY || (temperature.value() == 0 && logit != logits.max());
    }

    private boolean allExactlyZeroBut(int index) {
        return IntStream.range(0, size()).allMatch(other -> other == index || isExactlyZero(other));
    }

    /** Returns what all but the excluded classes have together, with the logarithm from their logits. */
    private Probability underflown(double p, int[] excluded) {
        double[] z = logits.toArray();
        Arrays.stream(excluded).forEach(i -> z[i] = Double.NEGATIVE_INFINITY);
        double max = Arrays.stream(z).max().orElseThrow();
        if (isExactlyZero(max)) {
            return Probability.IMPOSSIBLE;
        }
        LogitRow others = LogitRow.of(z, 0, z.length, InverseTemperature.ofTemperature(temperature.value()));
        return new Probability(p, row.logWeight(max, logSum) + others.logSum(z, z), false);
    }

    private double sumOf(int[] classes) {
        CompensatedSum sum = new CompensatedSum();
        for (int index : classes) {
            sum.add(probabilities[index]);
        }
        return sum.value();
    }

    /** Returns the sum over all other classes, in the order of memory, which is several times as fast as by rank. */
    private double sumWithout(int[] sorted) {
        CompensatedSum sum = new CompensatedSum();
        int from = 0;
        for (int index : sorted) {
            addTo(sum, from, index);
            from = index + 1;
        }
        addTo(sum, from, size());
        return sum.value();
    }

    private void addTo(CompensatedSum sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum.add(probabilities[i]);
        }
    }
}
