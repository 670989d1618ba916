package io.github.tauscope.model;

/**
 * The input of InfoNCE: a positive among negatives that all have the same similarity.
 *
 * <p>Source: A. van den Oord, Y. Li, O. Vinyals, "Representation learning with contrastive predictive coding", 2018.
 *
 * @param positive the similarity of the positive, finite
 * @param negative the similarity of each negative, finite
 * @param negatives how many negatives there are, K in [0, {@link #MOST}]
 */
public record InfoNceCase(double positive, double negative, long negatives) {

    /** The most negatives: up to here a double holds every whole number. */
    public static final long MOST = 1L << 53;

    /** The best case of MoCo (He et al., 2020) with 1023 negatives. */
    public static final InfoNceCase MOCO = new InfoNceCase(1, -1, 1023);

    /**
     * @throws IllegalArgumentException if a similarity is not finite, or the number of negatives is out of range
     */
    public InfoNceCase {
        if (!Double.isFinite(positive) || !Double.isFinite(negative)) {
            throw new IllegalArgumentException("A similarity is finite, not " + positive + " or " + negative + ".");
        }
        if (negatives < 0 || negatives > MOST) {
            throw new IllegalArgumentException("There are 0 to " + MOST + " negatives, not " + negatives + ".");
        }
    }
}
