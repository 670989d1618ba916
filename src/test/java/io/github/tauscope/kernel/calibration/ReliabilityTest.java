package io.github.tauscope.kernel.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    @Test
    void aConfidenceOnABorderBelongsToTheBinBelow() {
        double[] borders =
                IntStream.rangeClosed(1, 15).mapToDouble(k -> k / 15.0).toArray();
        Reliability all = Reliability.of(borders, new double[15], Binning.WIDTH.highs(15, borders));
        assertThat(all.bins()).allMatch(bin -> bin.count() == 1 && bin.confidence() == bin.high());
    }

    @Test
    void anEmptyBinIsEmpty() {
        double[] one = {0.95};
        Reliability.Bin empty = Reliability.of(one, new double[] {1}, Binning.WIDTH.highs(10, one))
                .bins()
                .get(0);
        assertThat(empty.count()).isZero();
        assertThat(empty.confidence()).isNaN();
        assertThat(empty.accuracy()).isNaN();
        assertThat(empty.wilson().isPoint()).isFalse();
    }

    /** Four rows of 0.75, three of them right; the confidences as softmax gives them. */
    @Test
    void roundingIsNoGap() {
        double[] confidences = {Math.nextUp(0.75), Math.nextUp(0.75), Math.nextUp(0.75), Math.nextUp(0.75)};
        double[] correct = {1, 0, 1, 1};
        Reliability reliability = Reliability.of(confidences, correct, Binning.WIDTH.highs(15, confidences));
        assertThat(reliability.ece()).isZero();
        assertThat(reliability.mce()).isZero();
        assertThat(perfect(confidences, 1, Progress.UNWATCHED).low()).isZero();
    }

    /** By hand: .5 .5 | .6 .6 .6 | .9; four bins of 6 rows end at the rows 1, 3, 4 and 6, and ties are not split. */
    @Test
    void binsOfEqualMassKeepTiesTogether() {
        double[] confidences = {0.6, 0.5, 0.9, 0.6, 0.5, 0.6};
        double[] correct = {1, 0, 1, 0, 1, 1};
        Reliability reliability = Reliability.of(confidences, correct, Binning.MASS.highs(4, confidences));
        assertThat(reliability.bins()).extracting(Reliability.Bin::count).containsExactly(2, 3, 1);
        assertThat(reliability.bins()).extracting(Reliability.Bin::high).containsExactly(0.5, 0.6, 0.9);
        assertThat(reliability.ece()).isCloseTo((0 + 3 * (2 / 3.0 - 0.6) + 0.1) / 6, within(1e-15));
        assertThat(reliability.mce()).isCloseTo(0.1, within(1e-15));
    }

    /** A true class among m that tie counts 1/m, whatever their order and τ. */
    @Test
    void aTieIsPartlyRight() {
        LabelledRows rows = RowsInMemory.of(
                0, new double[] {2, 2, 0}, 1, new double[] {2, 2, 0}, 2, new double[] {2, 2, 0}, 1, new double[] {
                    0, 1, 0
                });
        for (Temperature tau : new Temperature[] {Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM}) {
            Judgement judgement = Judgement.of(rows, tau, Progress.UNWATCHED);
            assertThat(judgement.correctness()).containsExactly(0.5, 0.5, 0, 1);
            assertThat(judgement.accuracy()).isEqualTo(0.5);
        }
    }

    /** Perfect: p = 1 for y; hopeless: p = 1 for another; uniform: (1 − 1/n)² + (n − 1)/n². */
    @Test
    void theBrierScoreGoesFromZeroToTwo() {
        assertThat(brier(0, Temperature.ARGMAX)).isEqualTo(0);
        assertThat(brier(1, Temperature.ARGMAX)).isEqualTo(2);
        assertThat(brier(1, Temperature.UNIFORM)).isCloseTo(4 / 9.0 + 2 / 9.0, within(1e-15));
    }

    private static double brier(int truth, Temperature tau) {
        return Judgement.of(RowsInMemory.of(truth, new double[] {3, 1, 0}), tau, Progress.UNWATCHED)
                .brier();
    }

    /** Medians of simulations with other random numbers, of a perfect model with confidences uniform on [.5, 1] and M = 15. */
    @ParameterizedTest
    @CsvSource({"100, 0.087", "1000, 0.028"})
    void aPerfectModelHasAnErrorByChance(int n, double median) {
        PerfectModel perfect = perfect(uniform(n), 1, Progress.UNWATCHED);
        assertThat(perfect.median()).isCloseTo(median, within(0.03 * median));
        assertThat(perfect.mean()).isCloseTo(median, within(0.05 * median));
        assertThat(perfect.low()).isBetween(0.4 * median, 0.8 * median);
        assertThat(perfect.high()).isBetween(1.2 * median, 1.6 * median);
    }

    @Test
    void aSeedAlwaysGivesTheSame() {
        assertThat(perfect(uniform(100), 7, Progress.UNWATCHED))
                .isEqualTo(perfect(uniform(100), 7, Progress.UNWATCHED))
                .isNotEqualTo(perfect(uniform(100), 8, Progress.UNWATCHED));
        assertThat(perfect(new double[] {1, 1}, 1, Progress.UNWATCHED)).isEqualTo(new PerfectModel(0, 0, 0, 0));
    }

    @Test
    void aSimulationStopsWhereItIsNotWanted() {
        assertThatThrownBy(() -> perfect(uniform(100), 1, part -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static double[] uniform(int n) {
        return IntStream.range(0, n).mapToDouble(i -> 0.5 + (i + 0.5) / (2 * n)).toArray();
    }

    private static PerfectModel perfect(double[] confidences, long seed, Progress progress) {
        return PerfectModel.of(confidences, Binning.WIDTH.highs(15, confidences), seed, progress);
    }

    @Test
    void aMaskedClassHasNoConfidence() {
        double[] confidences = Judgement.of(
                        RowsInMemory.of(0, new double[] {1, Double.NEGATIVE_INFINITY}),
                        Temperature.ONE,
                        Progress.UNWATCHED)
                .confidences();
        assertThat(confidences).containsExactly(1.0);
    }
}
