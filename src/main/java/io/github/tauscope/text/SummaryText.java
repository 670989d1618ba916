package io.github.tauscope.text;

import io.github.tauscope.kernel.Distribution;

/** Entropy and perplexity as text that is honest near their bounds. */
public final class SummaryText {

    /** Below this, an entropy, or the excess of a perplexity over 1, is written with an exponent. */
    private static final double SMALL = 5e-5;

    private SummaryText() {}

    /** Writes H in nats: {@code 0.7230}, {@code 2.9e-12}; {@code 0} only if one class is certain. */
    public static String entropy(Distribution distribution) {
        double entropy = distribution.entropy();
        return entropy == 0 && !distribution.isCertain() ? "≈ 0" : NumberText.quantity(entropy);
    }

    /**
     * Writes exp(H): {@code 2.061}, {@code 1 + 2.9e-12}, {@code 3.9999998}; {@code 1} and n only if one class is
     * certain, or all unmasked classes are equally likely.
     */
    public static String perplexity(Distribution distribution) {
        int n = distribution.logits().unmasked();
        if (distribution.isCertain() || distribution.isUniform()) {
            return String.valueOf(distribution.isCertain() ? 1 : n);
        }
        double excess = StrictMath.expm1(distribution.entropy());
        if (excess < SMALL) {
            return excess == 0 ? "≈ 1" : "1 + " + NumberText.quantity(excess);
        }
        return NumberText.between(1, distribution.perplexity(), n);
    }
}
