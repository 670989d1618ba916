package io.github.tauscope.kernel;

import java.util.Arrays;

/**
 * A distribution truncated to its m ≥ 1 most likely classes. Immutable.
 *
 * <p>The kept classes are the first m of {@link Distribution#order}, which decides ties at the border. The renormalised
 * distribution is softmax of the logits with the cut classes masked, at the same τ. So τ comes before the cut, as in
 * llama.cpp and Hugging Face, where {@code temperature} precedes {@code top_k}, {@code top_p} and {@code min_p}. To combine
 * cuts, truncate the {@link #distribution} again.
 *
 * <p>An unmasked class with probability 0 (at τ = 0) may be kept; a masked class never is.
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
     * Keeps the k most likely classes: exactly k, or all unmasked classes if they are fewer.
     *
     * <p>Of a tie at the border, the first classes stay. (llama.cpp also keeps exactly k, but leaves open which of a tie;
     * Hugging Face's TopKLogitsWarper keeps the whole tie, and so more than k.)
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
     * Keeps the nucleus: the smallest set of most likely classes whose probabilities add up to at least p.
     *
     * <p>0 keeps only the most likely class, 1 all unmasked classes. Probabilities are compared as doubles: if the exact sum
     * differs from p by less than rounding, one class more or less is kept.
     *
     * <p>Source: A. Holtzman et al., "The curious case of neural text degeneration", 2020, eq. 2.
     *
     * @param p in [0, 1]
     */
    public static Truncation topP(Distribution distribution, double p) {
        requireShare("Top-p", p);
        int unmasked = distribution.logits().unmasked();
        if (p == 1) {
            // a sum may round to 1 before the last class
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
     * Keeps the classes with p_i ≥ ratio · max p, decided by (z_i − max z)/τ ≥ ln ratio, which is right even if p_i
     * underflows.
     *
     * <p>0 keeps all unmasked classes, 1 those that tie for the most likely; at τ = ∞ all tie.
     *
     * <p>Source: M. N. Nguyen et al., "Turning up the heat: min-p sampling for creative and coherent LLM outputs", 2024.
     *
     * @param ratio in [0, 1]
     */
    public static Truncation minP(Distribution distribution, double ratio) {
        requireShare("Min-p", ratio);
        if (ratio == 1) {
            // (z − max z)/τ underflows to 0 for tiny differences at a huge τ
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

    /** Returns the probability that the cut classes had together; exactly 0 if only masked classes are cut. */
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
