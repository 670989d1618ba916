package io.github.tauscope.model;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How classes are drawn. The same sampling of the same distribution gives the same draws.
 *
 * @param seed the seed of the generator
 * @param draws how many, in [0, {@link #MOST}]
 * @param cut the truncation before drawing
 */
public record Sampling(long seed, int draws, Cut cut) {

    /** The most draws, which take less than a frame or two. */
    public static final int MOST = 1_000_000;

    /** New seeds are short enough to say aloud. */
    private static final int SEEDS = 1_000_000;

    public static final Sampling INITIAL = new Sampling(1, 0, Cut.NONE);

    /**
     * @throws IllegalArgumentException if the draws are out of range
     */
    public Sampling {
        if (draws < 0 || draws > MOST) {
            throw new IllegalArgumentException("There are 0 to " + MOST + " draws, not " + draws + ".");
        }
    }

    public Sampling withSeed(long changed) {
        return new Sampling(changed, draws, cut);
    }

    /** Returns this sampling with a seed that nobody knows yet. */
    public Sampling withNewSeed() {
        return withSeed(ThreadLocalRandom.current().nextInt(SEEDS));
    }

    /** Returns this sampling with another number of draws; more of them continue after these. */
    public Sampling withDraws(int changed) {
        return new Sampling(seed, changed, cut);
    }

    public Sampling withCut(Cut changed) {
        return new Sampling(seed, draws, changed);
    }
}
