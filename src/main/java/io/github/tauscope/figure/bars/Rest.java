package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What the classes without a column of their own have together, in a distribution that need not have chosen them. */
record Rest(Distribution distribution, BitSet leftOut) {

    /**
     * Returns the probability of all classes but some, in O(n). Where it underflows, its logarithm is
     * m + ln Σ exp(ln p_i − m) with m the greatest ln p_i; it is exactly 0 where each of them is, and exactly 1 where each
     * of those left out is 0.
     */
    static Probability of(Distribution distribution, int[] leftOut) {
        BitSet out = new BitSet();
        Arrays.stream(leftOut).forEach(out::set);
        return new Rest(distribution, out).together();
    }

    private Probability together() {
        double sum = sum();
        if (sum < Double.MIN_NORMAL) {
            return new Probability(sum, logOfUnderflown(), classes().allMatch(this::isExactlyZero));
        }
        double others = leftOut.stream().mapToDouble(distribution::probability).sum();
        double log = sum < 0.5 ? Math.log(sum) : Math.min(0, Math.log1p(-others)) + 0.0;
        return new Probability(sum, log, sum == 1 && leftOut.stream().allMatch(this::isExactlyZero));
    }

    private double sum() {
        double sum = 0;
        for (int i = 0; i < distribution.size(); i++) {
            sum += leftOut.get(i) ? 0 : distribution.probability(i);
        }
        return Math.min(1, sum);
    }

    private double logOfUnderflown() {
        double max = classes().mapToDouble(distribution::logProbability).max().orElse(Double.NEGATIVE_INFINITY);
        return max == Double.NEGATIVE_INFINITY
                ? max
                : max
                        + Math.log(classes()
                                .mapToDouble(i -> Math.exp(distribution.logProbability(i) - max))
                                .sum());
    }

    private boolean isExactlyZero(int index) {
        return distribution.probability(index) == 0 && distribution.at(index).exact();
    }

    private IntStream classes() {
        return IntStream.range(0, distribution.size()).filter(i -> !leftOut.get(i));
    }
}
