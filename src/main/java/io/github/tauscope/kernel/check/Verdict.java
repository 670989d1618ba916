package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import java.util.stream.IntStream;

/**
 * Whether a claim follows from logits and a temperature, and if not, from which temperature it would. Immutable.
 *
 * <p>A number follows if p_i = softmax(z / τ)_i rounds to it at the precision with which it is printed. If numbers do not
 * follow, their odds bound the temperatures that could give them, ln(p_i / p_j) = (z_i − z_j)/τ: either the bounds
 * contradict each other and no temperature does, or the temperatures within them are searched.
 *
 * <p>Errors: {@link IllegalArgumentException} if there are not as many numbers as classes.
 */
public final class Verdict {

    private final Distribution distribution;
    private final Claim claim;
    private final int[] off;

    private Verdict(Distribution distribution, Claim claim) {
        this.distribution = distribution;
        this.claim = claim;
        this.off = IntStream.range(0, claim.size())
                .filter(i -> !claim.admits(i, distribution.probability(i)))
                .toArray();
    }

    /** Judges a claim. */
    public static Verdict of(Distribution distribution, Claim claim) {
        if (claim.size() != distribution.size()) {
            throw new IllegalArgumentException("There are " + claim.size() + " numbers for " + distribution.size()
                    + " logits; give one for each.");
        }
        return new Verdict(distribution, claim);
    }

    /** Returns the right distribution. */
    public Distribution distribution() {
        return distribution;
    }

    /** Returns the claim. */
    public Claim claim() {
        return claim;
    }

    /** Returns whether every number follows. */
    public boolean follows() {
        return off.length == 0;
    }

    /** Returns the classes whose number does not follow, in ascending order. */
    public int[] off() {
        return off.clone();
    }

    /** Returns which temperatures give all numbers, or why none does; takes about as long as a thousand softmaxes. */
    public TemperatureFit fit() {
        OddsBounds odds = new OddsBounds(distribution.logits(), claim);
        TemperatureFit contradiction = odds.contradiction();
        return contradiction == null
                ? new BestFit(distribution.logits(), claim).within(odds.leastTemperature(), odds.greatestTemperature())
                : contradiction;
    }

    /** Returns the temperature at which the greatest difference from a number is least. */
    public Temperature nearest() {
        return new BestFit(distribution.logits(), claim).nearest();
    }
}
