package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.partial.Interval;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reliability diagram: in each bin of confidences, how often the most likely class is the true one. Immutable.
 *
 * <pre>
 *   ECE = Σ_b n_b/n · |accuracy_b − confidence_b|     MCE = max_b |accuracy_b − confidence_b|
 * </pre>
 *
 * <p>confidence_b is the mean of the confidences in the bin, never its middle. An empty bin adds nothing.
 *
 * <p>The ECE is biased upwards, the more the fewer rows there are: see {@link PerfectModel}.
 *
 * <p>Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", 2015.
 *
 * @param bins in ascending order of confidence
 */
public record Reliability(List<Bin> bins) {

    /** A difference of two means up to this is their rounding. */
    static final double ROUNDING = 0x1p-50;

    /** The usual number of bins. */
    public static final int BINS = 15;

    /**
     * The rows whose confidence is in (low, high].
     *
     * @param count n_b ≥ 0
     * @param confidence the mean confidence; NaN in an empty bin
     * @param accuracy the mean correctness; NaN in an empty bin
     */
    public record Bin(double low, double high, int count, double confidence, double accuracy) {

        /** The 97.5 % quantile of the normal distribution. */
        private static final double Z = 1.959963984540054;

        /**
         * Returns the 95 % interval of the accuracy, which is inside [0, 1] also where all or none of the rows are right; [0, 1] for an
         * empty bin.
         *
         * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
         */
        public Interval wilson() {
            if (count == 0) {
                return new Interval(0, 1);
            }
            double share = Z * Z / count;
            double centre = (accuracy + share / 2) / (1 + share);
            double half = Z * Math.sqrt(accuracy * (1 - accuracy) / count + share / count / 4) / (1 + share);
            return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
        }

        /** Returns |accuracy − confidence|, 0 where that is no more than their rounding; NaN in an empty bin. */
        public double gap() {
            double difference = Math.abs(accuracy - confidence);
            return difference <= ROUNDING ? 0 : difference;
        }

        /** Returns whether the confidence is higher than the accuracy; false in an empty bin. */
        public boolean isOverconfident() {
            return gap() > 0 && confidence > accuracy;
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Puts the rows into bins.
     *
     * @param bins M ≥ 1
     */
    public static Reliability of(Judgement judgement, Binning binning, int bins) {
        double[] confidences = judgement.confidences();
        return of(confidences, judgement.correctness(), binning.highs(bins, confidences));
    }

    static Reliability of(double[] confidences, double[] correctness, double[] highs) {
        int[] counts = new int[highs.length];
        CompensatedSum[] confident = sums(highs.length);
        CompensatedSum[] correct = sums(highs.length);
        for (int row = 0; row < confidences.length; row++) {
            int bin = Binning.index(confidences[row], highs);
            counts[bin]++;
            confident[bin].add(confidences[row]);
            correct[bin].add(correctness[row]);
        }
        double[] lows = Binning.lows(highs);
        return new Reliability(IntStream.range(0, highs.length)
                .mapToObj(bin -> new Bin(
                        lows[bin],
                        highs[bin],
                        counts[bin],
                        confident[bin].value() / counts[bin],
                        correct[bin].value() / counts[bin]))
                .toList());
    }

    /** Returns the expected calibration error, in [0, 1]. */
    public double ece() {
        List<Bin> filled = filled().toList();
        long n = filled.stream().mapToLong(Bin::count).sum();
        return CompensatedSum.of(
                filled.size(), i -> filled.get(i).gap() * filled.get(i).count() / n);
    }

    /** Returns the maximum calibration error, in [0, 1]. */
    public double mce() {
        return filled().mapToDouble(Bin::gap).max().orElseThrow();
    }

    private Stream<Bin> filled() {
        return bins.stream().filter(bin -> bin.count() > 0);
    }

    private static CompensatedSum[] sums(int n) {
        return Stream.generate(CompensatedSum::new).limit(n).toArray(CompensatedSum[]::new);
    }
}
