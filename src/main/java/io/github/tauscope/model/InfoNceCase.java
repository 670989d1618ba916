package io.github.tauscope.model;

/**
 * A positive among negatives of one similarity: the case of InfoNCE.
 *
 * <p>Source: A. van den Oord, Y. Li, O. Vinyals, "Representation learning with contrastive predictive coding", 2018.
 *
 * @param positive the similarity of the positive, finite
 * @param negative the similarity of each negative, finite
 * @param negatives how many negatives there are, K in [0, {@link #MOST}]
 */
public record InfoNceCase(double positive, double negative, long negatives) {

    /** The most negatives: doubles count to there without a gap. */
    public static final long MOST = 1L << 53;

    /** The best case of MoCo (He et al., 2020) with 1023 negatives. */
    public static final InfoNceCase MOCO = new InfoNceCase(1, -1, 1023);

    /**
     * @throws IllegalArgumentException where a similarity is not finite or there are less than 0 or too many negatives
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
