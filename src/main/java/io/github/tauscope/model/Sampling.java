package io.github.tauscope.model;

/**
 * How classes are drawn. The same sampling of the same distribution gives the same draws.
 *
 * @param seed of the generator
 * @param draws how many, in [0, {@link #MOST}]
 * @param cut what is cut off before drawing
 */
public record Sampling(long seed, int draws, Cut cut) {

    /** The most draws: as many take less than a frame or two. */
    public static final int MOST = 1_000_000;

    /** Nothing drawn yet, nothing cut off. */
    public static final Sampling INITIAL = new Sampling(1, 0, Cut.NONE);

    /**
     * @throws IllegalArgumentException where the draws are out of range
     */
    public Sampling {
        if (draws < 0 || draws > MOST) {
            throw new IllegalArgumentException("There are 0 to " + MOST + " draws, not " + draws + ".");
        }
    }
}
