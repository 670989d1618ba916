package io.github.tauscope.kernel;

/**
 * Draws classes from a distribution, the same ones for the same seed on every machine and JDK. Each draw changes its state;
 * for one thread.
 *
 * <p>A draw inverts the cumulative distribution: it is the first class i with p_0 + … + p_i &gt; u for a uniform u in
 * [0, 1). Set-up O(n), each draw O(log n).
 *
 * <p>u is a multiple of 2^−53, so class i is drawn with probability p_i to within about 2^−52, and much rarer classes may
 * never be drawn. A class whose p_i is the double 0 is never drawn: masked, cut, below the maximum at τ = 0, or underflown.
 *
 * <p>u comes from {@link SplitMix64}.
 *
 * <p>Source: L. Devroye, "Non-Uniform Random Variate Generation", 1986, III.2 (inversion).
 */
public final class Sampler {

    /** So many draws from 150 000 classes take a few milliseconds. */
    private static final int DRAWS_UNWATCHED = 10_000;

    private final Distribution distribution;
    private final double[] cumulative;
    private final int last;
    private final SplitMix64 random;

    private Sampler(Distribution distribution, long seed) {
        this.distribution = distribution;
        this.cumulative = new double[distribution.size()];
        this.random = new SplitMix64(seed);
        CompensatedSum sum = new CompensatedSum();
        int possible = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum.add(distribution.probability(i));
            cumulative[i] = sum.value();
            possible = distribution.probability(i) > 0 ? i : possible;
        }
        this.last = possible;
    }

    /** Returns a sampler at the beginning of the sequence of a seed, which may be any of the 2^64. */
    public static Sampler of(Distribution distribution, long seed) {
        return new Sampler(distribution, seed);
    }

    /** Draws a class. */
    public int next() {
        double u = random.nextUniform();
        int from = 0;
        int to = last; // because by rounding the sum may end below u
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cumulative[middle] > u) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /**
     * Draws classes and counts them.
     *
     * @param draws how many, at least 1
     * @throws IllegalArgumentException if there is no draw
     */
    public Sample sample(int draws) {
        return sample(draws, Progress.UNWATCHED);
    }

    /**
     * Draws classes and counts them.
     *
     * @param draws how many, at least 1
     * @param progress hears every few thousand draws which part of them is made
     * @throws IllegalArgumentException if there is no draw
     */
    public Sample sample(int draws, Progress progress) {
        if (draws < 1) {
            throw new IllegalArgumentException(draws + " draws are no sample; allowed is 1 or more.");
        }
        int[] counts = new int[distribution.size()];
        int[] latest = new int[Math.min(draws, Sample.LATEST)];
        for (int i = 0; i < draws; i++) {
            if (i % DRAWS_UNWATCHED == 0) {
                progress.report((double) i / draws);
            }
            int drawn = next();
            counts[drawn]++;
            latest[(draws - 1 - i) % latest.length] = drawn;
        }
        return new Sample(distribution, counts, latest, draws);
    }
}
