package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.SplitMix64;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The ECE that a perfectly calibrated model with the same confidences and as many rows would show, by chance alone: each row is
 * drawn right with the probability that is its confidence, again and again. The same for the same seed on every machine.
 *
 * @param mean of the simulated ECEs
 * @param median of them
 * @param low the ECE that 5 % are below
 * @param high the ECE that 5 % are above
 */
public record PerfectModel(double mean, double median, double low, double high) {

    private static final int MOST_SIMULATIONS = 1000;
    private static final int LEAST_SIMULATIONS = 100;

    /** About so many draws take a second. */
    private static final long DRAWS = 200_000_000;

    /** So many models are simulated between two reports. */
    private static final int SIMULATIONS_UNWATCHED = 16;

    private static final double TAIL = 0.05;

    /**
     * Simulates 1000 models, fewer with more than 200 000 rows but at least 100.
     *
     * @param bins M ≥ 1
     */
    public static PerfectModel of(Judgement judgement, Binning binning, int bins, long seed, Progress progress) {
        double[] confidences = judgement.confidences();
        return of(confidences, binning.highs(bins, confidences), seed, progress);
    }

    static PerfectModel of(double[] confidences, double[] highs, long seed, Progress progress) {
        int n = confidences.length;
        int[] bins = Arrays.stream(confidences)
                .mapToInt(confidence -> Binning.index(confidence, highs))
                .toArray();
        double[] expected = new double[highs.length];
        for (int row = 0; row < n; row++) {
            expected[bins[row]] += confidences[row];
        }
        int simulations = (int) Math.max(LEAST_SIMULATIONS, Math.min(MOST_SIMULATIONS, DRAWS / n));
        DoubleStream.Builder made = DoubleStream.builder();
        OrderedPass.run(
                simulations,
                SIMULATIONS_UNWATCHED,
                progress,
                k -> ece(confidences, bins, expected, SplitMix64.after((long) k * n, seed)),
                made::add);
        double[] eces = made.build().toArray();
        Arrays.sort(eces);
        return new PerfectModel(
                Arrays.stream(eces).average().orElseThrow(),
                quantile(eces, 0.5),
                quantile(eces, TAIL),
                quantile(eces, 1 - TAIL));
    }

    /** Simulates one model: draws each row, and returns what remains of the expected right rows of each bin. */
    private static double ece(double[] confidences, int[] bins, double[] expected, SplitMix64 random) {
        double[] excess = expected.clone();
        for (int row = 0; row < bins.length; row++) {
            if (random.nextUniform() < confidences[row]) {
                excess[bins[row]]--;
            }
        }
        double rounding = Reliability.ROUNDING * bins.length;
        return Arrays.stream(excess)
                        .map(Math::abs)
                        .filter(amount -> amount > rounding)
                        .sum()
                / bins.length;
    }

    /** Returns a quantile, interpolated between neighbours. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
