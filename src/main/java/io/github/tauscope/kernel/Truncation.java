package io.github.tauscope.kernel;

import java.util.Arrays;

/**
 * A distribution with its unlikely classes cut off: the m ≥ 1 most likely ones stay, and share what the others had.
 * Immutable.
 *
 * <p>The kept classes are the first m of {@link Distribution#order}, so that ties at the border are decided by the order
 * of the classes. The renormalised distribution is softmax of the logits with the cut ones masked, at the same τ; τ
 * therefore comes before the cut, as in llama.cpp's and Hugging Face's {@code temperature} in front of {@code top_k},
 * {@code top_p} and {@code min_p}. To combine cuts, cut the {@link #distribution} of one again.
 *
 * <p>A class of probability 0 that is not masked (at τ = 0) may be kept; a masked one never is.
 *
 * <p>Errors: {@link IllegalArgumentException} for k &lt; 1, and for a p that is NaN or outside [0, 1].
 */
public final class Truncation {

    private final Distribution whole;
    private final int size;

    private Truncation(Distribution whole, int size) {
        this.whole = whole;
        this.size = size;
    }

    /**
     * Keeps the k most likely classes: exactly k, all that are not masked where they are fewer.
     *
     * <p>Of classes that tie at the border, the first stay. (llama.cpp keeps exactly k too, which of a tie it leaves open;
     * Hugging Face's TopKLogitsWarper keeps all of the tie, and so more than k.)
     *
     * <p>Source: A. Fan, M. Lewis, Y. Dauphin, "Hierarchical neural story generation", 2018.
     *
     * @param k how many, at least 1
     */
    public static Truncation topK(Distribution distribution, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("Top-k cannot keep " + k + " classes; allowed is a k of 1 or more.");
        }
        return new Truncation(distribution, Math.min(k, distribution.logits().unmasked()));
    }

    /**
     * Keeps the nucleus: the fewest most likely classes that together have at least the probability p.
     *
     * <p>0 keeps the most likely class alone, 1 all that are not masked. Probabilities are compared as doubles: where the
     * exact sum differs from p by less than rounding, one class more or less is kept.
     *
     * <p>Source: A. Holtzman et al., "The curious case of neural text degeneration", 2020, eq. 2.
     *
     * @param p in [0, 1]
     */
    public static Truncation topP(Distribution distribution, double p) {
        requireShare("Top-p", p);
        int unmasked = distribution.logits().unmasked();
        if (p == 1) {
            // not by summing, because a sum reaches 1 by rounding before the last class
            return new Truncation(distribution, unmasked);
        }
        int[] order = distribution.order();
        CompensatedSum sum = new CompensatedSum();
        int size = 0;
        do {
            sum.add(distribution.probability(order[size++]));
        } while (sum.value() < p && size < unmasked);
        return new Truncation(distribution, size);
    }

    /**
     * Keeps the classes with p_i ≥ ratio · max p. This is decided by (z_i − max z)/τ ≥ ln ratio, which no other class has a
     * part in, and so is right where p_i underflows.
     *
     * <p>0 keeps all that are not masked, 1 those that tie for the most likely; at τ = ∞ all tie.
     *
     * <p>Source: M. N. Nguyen et al., "Turning up the heat: min-p sampling for creative and coherent LLM outputs", 2024.
     *
     * @param ratio in [0, 1]
     */
    public static Truncation minP(Distribution distribution, double ratio) {
        requireShare("Min-p", ratio);
        if (ratio == 1) {
            // not by (z − max z)/τ, which underflows to 0 for tiny differences at a huge τ
            return new Truncation(distribution, distribution.mostLikely().length);
        }
        int unmasked = distribution.logits().unmasked();
        int[] order = distribution.order();
        double border = StrictMath.log(ratio);
        int size = 1;
        while (size < unmasked && distribution.logOdds(order[size], order[0]) >= border) {
            size++;
        }
        return new Truncation(distribution, size);
    }

    /** Returns m, how many classes are kept. */
    public int size() {
        return size;
    }

    /** Returns the kept classes from the most to the least likely. */
    public int[] kept() {
        return Arrays.copyOf(whole.order(), size);
    }

    /** Returns the probability that the cut classes had together; exactly 0 where none but masked ones is cut. */
    public Probability cut() {
        return size == whole.size() ? Probability.IMPOSSIBLE : whole.tail(size);
    }

    /** Returns the logits with the cut classes masked. */
    public Logits logits() {
        double[] masked = new double[whole.size()];
        Arrays.fill(masked, Double.NEGATIVE_INFINITY);
        for (int i : kept()) {
            masked[i] = whole.logits().get(i);
        }
        return Logits.of(masked);
    }

    /** Returns the renormalised distribution: softmax of {@link #logits} at the same τ. */
    public Distribution distribution() {
        return Distribution.of(logits(), whole.temperature());
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    name + " cannot be " + Reals.format(share) + "; allowed is a number from 0 to 1.");
        }
    }
}
