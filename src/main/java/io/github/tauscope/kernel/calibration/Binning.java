package io.github.tauscope.kernel.calibration;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How confidences are put into bins (low, high]: every confidence in (0, 1] is in exactly one, and equal ones are in the same. */
public enum Binning {
    /** M bins of equal width, from 0 to 1. */
    WIDTH {
        @Override
        double[] highs(int bins, double[] confidences) {
            return IntStream.rangeClosed(1, bins)
                    .mapToDouble(k -> (double) k / bins)
                    .toArray();
        }
    },
    /** At most M bins of about as many rows each: a bin ends at a confidence, and ties are never split. */
    MASS {
        @Override
        double[] highs(int bins, double[] confidences) {
            double[] sorted = confidences.clone();
            Arrays.sort(sorted);
            return IntStream.rangeClosed(1, bins)
                    .map(k -> (int) ((long) k * sorted.length / bins))
                    .filter(end -> end > 0)
                    .mapToDouble(end -> sorted[end - 1])
                    .distinct()
                    .toArray();
        }
    };

    /** Returns the upper ends of the bins, ascending, so that the last is at least the greatest confidence. */
    abstract double[] highs(int bins, double[] confidences);

    /** Returns the bin of a confidence: the first whose upper end is not below it. */
    static int index(double confidence, double[] highs) {
        int found = Arrays.binarySearch(highs, confidence);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the lower ends of bins. */
    static double[] lows(double[] highs) {
        return DoubleStream.concat(DoubleStream.of(0), Arrays.stream(highs))
                .limit(highs.length)
                .toArray();
    }
}
