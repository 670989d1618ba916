package io.github.tauscope.kernel;

/**
 * How often each class was drawn in N ≥ 1 draws of a {@link Sampler}, and how often to expect it. Immutable. Indices are
 * 0-based; one out of range throws {@link IndexOutOfBoundsException}.
 */
public final class Sample {

    /** How many of the latest draws are kept. */
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

    /** Returns the classes of the latest draws, newest first, at most {@link #LATEST}. */
    public int[] latest() {
        return latest.clone();
    }

    /** Returns how often class i was drawn. */
    public int count(int index) {
        return counts[index];
    }

    /** Returns the expected count of class i, N·p_i. */
    public double expected(int index) {
        return draws * distribution.probability(index);
    }

    /** Returns the standard error √(p_i (1 − p_i) / N) of the relative frequency count/N. */
    public double standardError(int index) {
        double complement = Derivatives.complement(distribution, index);
        return Math.sqrt(distribution.probability(index) * complement / draws);
    }

    /** Returns the total variation distance ½ Σ |count_i/N − p_i| of the sample from the distribution, in [0, 1]. */
    public double totalVariation() {
        return Math.min(
                1,
                CompensatedSum.of(
                        counts.length, i -> 0.5 * Math.abs((double) counts[i] / draws - distribution.probability(i))));
    }
}
