package io.github.tauscope.kernel;

/**
 * How often each class was drawn in N ≥ 1 draws of a {@link Sampler}, beside what was to be expected. Immutable. Indices
 * are 0-based; one out of range throws {@link IndexOutOfBoundsException}.
 */
public final class Sample {

    /** How many draws are known one by one. */
    public static final int LATEST = 20;

    private final Distribution distribution;
    private final int[] counts;
    private final int[] latest;
    private final int draws;

    Sample(Distribution distribution, int[] counts, int[] latest, int draws) {
        this.distribution = distribution;
        this.counts = counts;
        this.latest = latest;
        this.draws = draws;
    }

    /** Returns N. */
    public int draws() {
        return draws;
    }

    /** Returns how often each class was drawn, n numbers with sum N. */
    public int[] counts() {
        return counts.clone();
    }

    /** Returns the classes of the latest draws, at most {@link #LATEST} of them, the last draw first. */
    public int[] latest() {
        return latest.clone();
    }

    /** Returns how often class i was drawn. */
    public int count(int index) {
        return counts[index];
    }

    /** Returns how often class i is drawn on average, N·p_i. */
    public double expected(int index) {
        return draws * distribution.probability(index);
    }

    /** Returns the standard error √(p_i (1 − p_i) / N) of the relative frequency count/N. */
    public double standardError(int index) {
        double complement = -StrictMath.expm1(distribution.logProbability(index));
        return Math.sqrt(distribution.probability(index) * complement / draws);
    }

    /** Returns the total variation distance ½ Σ |count_i/N − p_i| between what was drawn and the distribution, in [0, 1]. */
    public double totalVariation() {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < counts.length; i++) {
            sum.add(0.5 * Math.abs((double) counts[i] / draws - distribution.probability(i)));
        }
        return Math.min(1, sum.value());
    }
}
