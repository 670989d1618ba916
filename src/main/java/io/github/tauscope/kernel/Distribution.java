package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The distribution softmax(z / τ) over n classes. Immutable.
 *
 * <p>Ties, ±∞, NaN and empty input: see {@link Softmax}, {@link Logits} and {@link Temperature}. Indices are 0-based; one
 * out of range throws {@link IndexOutOfBoundsException}.
 */
public final class Distribution {

    private final Logits logits;
    private final Temperature temperature;
    private final LogitRow row;
    private final double[] probabilities;
    private final WeightSums sums;
    private final double logSum;

    private Distribution(Logits logits, Temperature temperature) {
        this.logits = logits;
        this.temperature = temperature;
        double[] z = logits.values();
        this.row = LogitRow.of(logits, InverseTemperature.ofTemperature(temperature.value()));
        this.probabilities = new double[z.length];
        this.sums = row.totals(z, probabilities);
        this.logSum = sums.logSum();
        row.divide(probabilities);
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

    /** Returns p_i in [0, 1]; 0 also if p_i &gt; 0 underflows, where {@link #logProbability} still tells how small it is. */
    public double probability(int index) {
        return probabilities[index];
    }

    /** Returns ln p_i in [−∞, 0]. */
    public double logProbability(int index) {
        return row.logWeight(logits.get(index), logSum);
    }

    /** Returns p_i with its logarithm and whether it is exact. */
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
        return sums.entropy();
    }

    /**
     * Returns the perplexity exp(H) in [1, n], the number of equally likely classes that would be as uncertain: exactly the
     * number of ties for the maximum at τ = 0, and of unmasked classes at τ = ∞. Within 8 ulp if E = Σ p_i ln(p_max/p_i) is
     * at most 1; above, exp magnifies the rounding of E, and the error may be E times as large.
     *
     * <p>Source: F. Jelinek et al., "Perplexity – a measure of the difficulty of speech recognition tasks", 1977.
     */
    public double perplexity() {
        return sums.perplexity();
    }

    /** Returns the most likely classes in ascending order, including ties: at τ = ∞ every unmasked class. */
    public int[] mostLikely() {
        return Double.isInfinite(temperature.value())
                ? IntStream.range(0, size()).filter(i -> !logits.isMasked(i)).toArray()
                : logits.argmax();
    }

    /** Returns whether all unmasked classes have exactly the same probability: equal logits, or τ = ∞. */
    public boolean isUniform() {
        return mostLikely().length == logits.unmasked();
    }

    /** Returns whether one class has probability 1 exactly: the only unmasked one, or the only maximum at τ = 0. */
    public boolean isCertain() {
        int[] mostLikely = mostLikely();
        return mostLikely.length == 1 && at(mostLikely[0]).exact();
    }

    /** Returns the classes from the most to the least likely; ties keep their order. */
    public int[] order() {
        return logits.descendingOrder();
    }

    /** Returns the first classes of {@link #order}, at most {@code most}, without ranking a whole vocabulary if they are few. */
    public int[] order(int most) {
        return logits.descendingOrder(most);
    }

    /**
     * Returns the odds p_i / p_j = exp((z_i − z_j)/τ), in [0, +∞]: 1 for equal logits at every τ (masked ones too); 0 or +∞
     * for different logits at τ = 0 and if only one of them is masked.
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
        BitSet excluded = new BitSet(size());
        Arrays.stream(classes).forEach(i -> excluded.set(Objects.checkIndex(i, size())));
        if (excluded.stream().allMatch(this::isExactlyZero)) {
            return Probability.CERTAIN;
        }
        double p = Math.min(1, sumWithout(excluded));
        if (p < size() * Double.MIN_NORMAL) {
            return underflown(p, excluded);
        }
        int[] sorted = excluded.stream().toArray();
        double log = p < 0.5
                ? StrictMath.log(p)
                : StrictMath.log1p(0 - CompensatedSum.of(sorted.length, k -> probabilities[sorted[k]]));
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

    /** Returns a complement of probability p that is about 0, with its logarithm computed from the logits. */
    private Probability underflown(double p, BitSet excluded) {
        double[] z = logits.toArray();
        excluded.stream().forEach(i -> z[i] = Double.NEGATIVE_INFINITY);
        double max = Arrays.stream(z).max().orElseThrow();
        if (isExactlyZero(max)) {
            return Probability.IMPOSSIBLE;
        }
        LogitRow others = LogitRow.of(z, 0, z.length, InverseTemperature.ofTemperature(temperature.value()));
        return new Probability(p, row.logWeight(max, logSum) + others.logSum(z, z), false);
    }

    /** Returns the sum of all other p, from gap to gap. */
    private double sumWithout(BitSet excluded) {
        CompensatedSum sum = new CompensatedSum();
        int end = 0;
        for (int start = 0; start < size(); start = excluded.nextClearBit(end)) {
            int next = excluded.nextSetBit(start);
            end = next < 0 ? size() : next;
            for (int i = start; i < end; i++) {
                sum.add(probabilities[i]);
            }
        }
        return sum.value();
    }
}
