package io.github.tauscope.kernel.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What is true for all rows and true classes. */
class CalibrationPropertyTest {

    private static final int CLASSES = 4;

    /** Whole logits, so that ties are common; some classes are masked, but never a true one. */
    @Provide
    Arbitrary<RowsInMemory> rows() {
        Arbitrary<Double> logit = Arbitraries.integers().between(-9, 9).map(k -> k / 2.0);
        Arbitrary<RowsInMemory> row = Combinators.combine(
                        logit.array(double[].class).ofSize(CLASSES),
                        Arbitraries.integers().between(0, CLASSES - 1),
                        Arbitraries.integers().between(0, 2 * CLASSES))
                .as((z, y, masked) -> {
                    double[] some = z.clone();
                    if (masked < CLASSES && !masked.equals(y)) {
                        some[masked] = Double.NEGATIVE_INFINITY;
                    }
                    return RowsInMemory.of(y, some);
                });
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> new RowsInMemory(
                        list.stream().map(one -> one.logits(0)).toList(),
                        list.stream().map(one -> one.trueClass(0)).toList()));
    }

    @Property(tries = 200)
    void theLossIsConvexInBeta(
            @ForAll("rows") RowsInMemory rows,
            @ForAll @DoubleRange(min = 0, max = 20) double one,
            @ForAll @DoubleRange(min = 0, max = 20) double other,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        double between = one + part * (other - one);
        assertThat(loss(rows, between))
                .isLessThanOrEqualTo((1 - part) * loss(rows, one) + part * loss(rows, other) + 1e-12);
    }

    private static double loss(LabelledRows rows, double beta) {
        Temperature temperature = beta < 1e-300 ? Temperature.UNIFORM : Temperature.ofInverse(beta);
        return NegativeLogLikelihood.of(rows, temperature, Progress.UNWATCHED).value();
    }

    @Property(tries = 200)
    void noOtherTemperatureHasALowerLoss(
            @ForAll("rows") RowsInMemory rows, @ForAll @DoubleRange(min = -6, max = 6) double logTau) {
        TemperatureScaling fit = TemperatureScaling.fit(rows, Progress.UNWATCHED);
        double least = NegativeLogLikelihood.of(rows, fit.temperature().orElse(Temperature.ONE), Progress.UNWATCHED)
                .value();
        for (Temperature other :
                List.of(Temperature.of(Math.exp(logTau)), Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM)) {
            assertThat(least)
                    .isLessThanOrEqualTo(NegativeLogLikelihood.of(rows, other, Progress.UNWATCHED)
                                    .value()
                            + 1e-12);
        }
    }

    @Property(tries = 200)
    void accuracyIsTheSameAtEveryTemperature(
            @ForAll("rows") RowsInMemory rows, @ForAll @DoubleRange(min = 0, max = 1000) double tau) {
        double accuracy = judgement(rows, 1).accuracy();
        assertThat(judgement(rows, tau).accuracy()).isEqualTo(accuracy);
        assertThat(judgement(rows, Double.POSITIVE_INFINITY).accuracy()).isEqualTo(accuracy);
    }

    private static Judgement judgement(LabelledRows rows, double tau) {
        return Judgement.of(rows, Temperature.of(tau), Progress.UNWATCHED);
    }

    @Property(tries = 200)
    void binsPartitionTheRows(
            @ForAll("rows") RowsInMemory rows,
            @ForAll Binning binning,
            @ForAll @IntRange(min = 1, max = 30) int bins,
            @ForAll @DoubleRange(min = 0, max = 20) double tau) {
        Judgement judgement = judgement(rows, tau);
        Reliability reliability = Reliability.of(judgement, binning, bins);
        double low = 0;
        for (Reliability.Bin bin : reliability.bins()) {
            double from = bin.low();
            assertThat(from).isEqualTo(low);
            assertThat(Arrays.stream(judgement.confidences())
                            .filter(confidence -> from < confidence && confidence <= bin.high())
                            .count())
                    .isEqualTo(bin.count());
            low = bin.high();
        }
        assertThat(reliability.bins().stream().mapToInt(Reliability.Bin::count).sum())
                .isEqualTo(rows.size());
        assertThat(reliability.bins().size()).isLessThanOrEqualTo(bins);
        assertThat(reliability.ece()).isBetween(0.0, reliability.mce() + 1e-15);
    }

    /** Of all functions of bins, the least ECE is that of one bin: |accuracy − mean confidence|. (Triangle inequality.) */
    @Property(tries = 100)
    void oneBinHasTheLeastError(
            @ForAll("rows") RowsInMemory rows, @ForAll Binning binning, @ForAll @IntRange(min = 1, max = 30) int bins) {
        Judgement judgement = judgement(rows, 1);
        double gap = Math.abs(judgement.accuracy()
                - Arrays.stream(judgement.confidences()).average().orElseThrow());
        assertThat(Reliability.of(judgement, binning, 1).ece()).isCloseTo(gap, within(1e-14));
        assertThat(Reliability.of(judgement, binning, bins).ece()).isGreaterThanOrEqualTo(gap - 1e-14);
    }

    @Property(tries = 100)
    void scaledLogitsHaveAScaledTemperature(@ForAll("rows") RowsInMemory rows) {
        TemperatureScaling fit = TemperatureScaling.fit(rows, Progress.UNWATCHED);
        List<Logits> doubled = rows.all().stream().map(z -> z.scaled(2)).toList();
        TemperatureScaling ofDoubled =
                TemperatureScaling.fit(new RowsInMemory(doubled, rows.truths()), Progress.UNWATCHED);
        assertThat(ofDoubled.optimum()).isEqualTo(fit.optimum());
        fit.temperature().filter(tau -> !tau.isLimit()).ifPresent(tau -> assertThat(
                        ofDoubled.temperature().orElseThrow().value() / tau.value())
                .isCloseTo(2, within(1e-9)));
    }
}
