package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Whether a claim can be true of the listed classes of a distribution: a number can if some probability within its bounds
 * rounds to it. Immutable.
 *
 * @param distribution what is known
 * @param claim a number for each listed class
 */
public record PartialVerdict(PartialDistribution distribution, Claim claim) {

    /**
     * @throws IllegalArgumentException if there are not as many numbers as listed classes
     */
    public PartialVerdict {
        if (claim.size() != distribution.list().logProbabilities().size()) {
            throw new IllegalArgumentException("There are " + claim.size() + " numbers for "
                    + distribution.list().logProbabilities().size() + " listed classes; give one for each.");
        }
    }

    /** Returns whether a number can be that of its class. */
    public boolean admits(int index) {
        Interval p = distribution.probability(index);
        return claim.side(index, new BigDecimal(p.high())) >= 0 && claim.side(index, new BigDecimal(p.low())) <= 0;
    }

    /** Returns how many numbers can't. */
    public int off() {
        return (int) IntStream.range(0, claim.size()).filter(i -> !admits(i)).count();
    }
}
