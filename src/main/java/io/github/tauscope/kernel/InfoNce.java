package io.github.tauscope.kernel;

/**
 * InfoNCE, the loss of contrastive learning: the {@linkplain CrossEntropy cross-entropy} of a positive among K negatives.
 *
 * <pre>
 *   L = −ln (exp(s⁺/τ) / (exp(s⁺/τ) + Σ_k exp(s_k⁻/τ)))
 * </pre>
 *
 * <p>Units and ranges: similarities s are logits, finite or −∞ (masked), usually cosines in [−1, 1]; L is in nats, in
 * [0, +∞]: 0 without negatives, +∞ for a masked positive. At τ = 0 it is 0 if the positive is the only maximum, ln m if
 * m similarities, the positive included, tie for the maximum, and +∞ otherwise; at τ = ∞ it is ln(K + 1), with K the
 * number of unmasked negatives.
 *
 * <p>Errors: {@link InvalidLogitsException} for NaN, +∞, or all masked, with index 0 for the positive and 1 for the
 * negatives; {@link InvalidNumberException} for a negative K.
 *
 * <p>Sources: A. van den Oord, Y. Li, O. Vinyals, "Representation learning with contrastive predictive coding", 2018,
 * eq. 4; K. He et al., "Momentum contrast for unsupervised visual representation learning" (MoCo), 2020, eq. 1 (with τ).
 */
public final class InfoNce {

    private InfoNce() {}

    /**
     * Returns the loss of a positive among K equal negatives in O(1).
     *
     * <p>With p the softmax of the pair (s⁺, s⁻), the odds of each negative against the positive are p⁻/p⁺, so
     *
     * <pre>
     *   L = ln ((p⁺ + K p⁻) / p⁺) = −ln p⁺ + log1p((K − 1) p⁻)
     * </pre>
     *
     * <p>Both terms are ≥ 0, so nothing cancels.
     *
     * @param positive s⁺
     * @param negative s⁻ of all K; ignored if K = 0
     * @param count K ≥ 0
     */
    public static double loss(double positive, double negative, long count, Temperature temperature) {
        if (count < 0) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NEGATIVE, Long.toString(count));
        }
        double other = count == 0 ? Double.NEGATIVE_INFINITY : negative;
        Distribution pair = Distribution.of(Logits.of(positive, other), temperature);
        return CrossEntropy.loss(pair, 0) + StrictMath.log1p((count - 1) * pair.probability(1));
    }
}
