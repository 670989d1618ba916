package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Truncation;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a distribution is truncated before sampling: first top-k, then top-p, then min-p, renormalised after each. (The order
 * of Hugging Face's transformers.)
 *
 * @param topK how many classes stay, at least 1
 * @param topP the probability that the kept classes must reach together, in [0, 1]
 * @param minP the least ratio of a kept class to the greatest probability, in [0, 1]
 */
public record Cut(OptionalInt topK, OptionalDouble topP, OptionalDouble minP) {

    public static final Cut NONE = new Cut(OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /**
     * @throws IllegalArgumentException if a bound is out of range
     */
    public Cut {
        if (topK.orElse(1) < 1) {
            throw new IllegalArgumentException("Top-k keeps 1 class or more, not " + topK.getAsInt() + ".");
        }
        requireShare("Top-p", topP);
        requireShare("Min-p", minP);
    }

    /** Returns the truncated, renormalised distribution, in which cut classes are masked. */
    public Distribution of(Distribution whole) {
        Distribution rest = whole;
        if (topK.isPresent()) {
            rest = Truncation.topK(rest, topK.getAsInt()).distribution();
        }
        if (topP.isPresent()) {
            rest = Truncation.topP(rest, topP.getAsDouble()).distribution();
        }
        return minP.isPresent() ? Truncation.minP(rest, minP.getAsDouble()).distribution() : rest;
    }

    private static void requireShare(String name, OptionalDouble share) {
        if (!(share.orElse(0) >= 0 && share.orElse(0) <= 1)) {
            throw new IllegalArgumentException(name + " is from 0 to 1, not " + share.getAsDouble() + ".");
        }
    }
}
