package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the classes without a column of their own have together, in a distribution that need not have chosen them. */
final class Rest {

    private Rest() {}

    /**
     * Returns the probability of all classes but some, in O(n). Where it underflows, its logarithm is
     * m + ln Σ exp(ln p_i − m) with m the greatest ln p_i; it is exactly 0 where each of them is, and exactly 1 where each
     * of those left out is 0.
     */
    static Probability of(Distribution distribution, int[] leftOut) {
        boolean[] out = new boolean[distribution.size()];
        Arrays.stream(leftOut).forEach(i -> out[i] = true);
        int[] rest = IntStream.range(0, out.length).filter(i -> !out[i]).toArray();
        double sum = Math.min(1, sum(distribution, rest));
        if (sum < Double.MIN_NORMAL) {
            return new Probability(sum, logOfUnderflown(distribution, rest), areExactlyZero(distribution, rest));
        }
        double others = sum(distribution, leftOut);
        double log = sum < 0.5 ? Math.log(sum) : Math.min(0, Math.log1p(-others)) + 0.0;
        return new Probability(sum, log, sum == 1 && areExactlyZero(distribution, leftOut));
    }

    private static double sum(Distribution distribution, int[] classes) {
        return Arrays.stream(classes).mapToDouble(distribution::probability).sum();
    }

    private static boolean areExactlyZero(Distribution distribution, int[] classes) {
        return Arrays.stream(classes)
                .allMatch(i ->
                        distribution.probability(i) == 0 && distribution.at(i).exact());
    }

    private static double logOfUnderflown(Distribution distribution, int[] rest) {
        double[] logs =
                Arrays.stream(rest).mapToDouble(distribution::logProbability).toArray();
        double max = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
        return max == Double.NEGATIVE_INFINITY
                ? max
                : max
                        + Math.log(Arrays.stream(logs)
                                .map(log -> Math.exp(log - max))
                                .sum());
    }
}
