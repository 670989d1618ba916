package io.github.tauscope.kernel.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.TemperatureScaling.Optimum;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the best temperature is. References are derived by hand, beside each test. */
class TemperatureScalingTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void aPerfectModelWantsTheArgmax() {
        assertThat(fit(0, z(2, 1), 1, z(0, 3))).isEqualTo(Optimum.ARGMAX);
        assertThat(fit(0, z(2, 2, 1), 1, z(0, 3)))
                .as("a tie attains the maximum")
                .isEqualTo(Optimum.ARGMAX);
    }

    @Test
    void aHopelessModelWantsTheUniformDistribution() {
        assertThat(fit(1, z(2, 1))).isEqualTo(Optimum.UNIFORM);
        assertThat(fit(1, z(1, 2, 3))).as("z_y is exactly the mean").isEqualTo(Optimum.UNIFORM);
        assertThat(fit(1, z(0.1, 0.2, 0.3))).as("it is but for rounding").isEqualTo(Optimum.UNIFORM);
        assertThat(fit(1, z(1000.1, 1000.2, 1000.3))).isEqualTo(Optimum.UNIFORM);
        assertThat(fit(0, z(2, 1, MASKED), 1, z(2, 1, MASKED)))
                .as("masked classes have no part in a mean")
                .isEqualTo(Optimum.UNIFORM);
    }

    @Test
    void constantRowsAreTheSameAtEveryTemperature() {
        assertThat(fit(1, z(3, 3), 0, z(-1, -1, MASKED))).isEqualTo(Optimum.INDIFFERENT);
        assertThat(fit(0, z(5))).as("one class").isEqualTo(Optimum.INDIFFERENT);
        assertThat(TemperatureScaling.fit(RowsInMemory.of(1, z(3, 3)), Progress.UNWATCHED)
                        .temperature())
                .isEmpty();
    }

    @Test
    void aMaskedTrueClassHasAnInfiniteLossEverywhere() {
        LabelledRows rows = RowsInMemory.of(0, z(MASKED, 1, 2), 2, z(0, 1, 2));
        TemperatureScaling fit = TemperatureScaling.fit(rows, Progress.UNWATCHED);
        assertThat(fit.optimum()).isEqualTo(Optimum.INFINITE);
        assertThat(fit.temperature()).isEmpty();
        assertThat(fit.facts().impossible()).isEqualTo(1);
        assertThat(fit.facts().uniform()).isInfinite();
        assertThat(NegativeLogLikelihood.of(rows, Temperature.ONE, Progress.UNWATCHED)
                        .value())
                .isInfinite();
    }

    /** k of n rows [d, 0] are right: p = 1/(1 + exp(−d/τ)) = k/n, so τ* = d / ln(k/(n − k)) and se(ln β) = 1/(β d √(n p (1 − p))). */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-3, 40, 1e-12, 1e12, 1e-150, 1e140})
    void twoClassesHaveAFormula(double d) {
        TemperatureScaling fit = TemperatureScaling.fit(repeated(d, 9, 1), Progress.UNWATCHED);
        double beta = Math.log(9) / d;
        assertThat(fit.temperature().orElseThrow().value()).isCloseTo(1 / beta, withinPercentage(1e-10));
        assertThat(fit.logBetaError()).isCloseTo(1 / (Math.log(9) * Math.sqrt(0.9)), withinPercentage(1e-10));
    }

    /** As above, where the standard error is beyond doubles: the curvature is of the size of d². */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e300})
    void logitsBeyondSquaringAreFittedToo(double d) {
        TemperatureScaling fit = TemperatureScaling.fit(repeated(d, 9, 1), Progress.UNWATCHED);
        assertThat(fit.temperature().orElseThrow().value()).isCloseTo(d / Math.log(9), withinPercentage(1e-9));
    }

    /** As above, with 999 of 1000 right. */
    @Test
    void theLossAtTheUniformDistributionCountsUnmaskedClasses() {
        TemperatureScaling fit =
                TemperatureScaling.fit(RowsInMemory.of(1, z(MASKED, 1, 2), 2, z(0, 1, 2)), Progress.UNWATCHED);
        assertThat(fit.facts().uniform()).isEqualTo((Math.log(2) + Math.log(3)) / 2);
    }

    @Test
    void severalTemperaturesAtOnceGiveWhatEachGives() {
        LabelledRows rows = RowsInMemory.ofScript(64, 5, true);
        List<Temperature> temperatures = List.of(Temperature.ARGMAX, Temperature.of(0.7), Temperature.UNIFORM);
        assertThat(NegativeLogLikelihood.of(rows, temperatures, Progress.UNWATCHED))
                .isEqualTo(temperatures.stream()
                        .map(tau -> NegativeLogLikelihood.of(rows, tau, Progress.UNWATCHED))
                        .toList());
    }

    @Test
    void oneWrongRowKeepsTheTemperatureFromZero() {
        TemperatureScaling fit = TemperatureScaling.fit(repeated(1, 999, 1), Progress.UNWATCHED);
        assertThat(fit.temperature().orElseThrow().value()).isCloseTo(1 / Math.log(999), withinPercentage(1e-10));
    }

    /** As above, with 5400 rows, of which one in sixteen is fitted first; in the second case these are all right and have no τ* inside. */
    @Test
    void manyRowsHaveTheSameTemperatureWhereverTheSearchBegins() {
        TemperatureScaling fit = TemperatureScaling.fit(repeated(1, 5000, 400), Progress.UNWATCHED);
        assertThat(fit.temperature().orElseThrow().value())
                .isCloseTo(1 / Math.log(5000 / 400.0), withinPercentage(1e-10));
        TemperatureScaling rare = TemperatureScaling.fit(repeated(1, 5399, 1), Progress.UNWATCHED);
        assertThat(rare.temperature().orElseThrow().value()).isCloseTo(1 / Math.log(5399), withinPercentage(1e-10));
    }

    /** As above, with 5001 of 10 001 right. */
    @Test
    void aNearlyHopelessModelHasAFiniteTemperature() {
        TemperatureScaling fit = TemperatureScaling.fit(repeated(1, 5001, 5000), Progress.UNWATCHED);
        assertThat(fit.temperature().orElseThrow().value())
                .isCloseTo(1 / Math.log(5001 / 5000.0), withinPercentage(1e-9));
    }

    @Test
    void theDerivativesHaveLimits() {
        LabelledRows rows = RowsInMemory.of(1, z(4, 1, 1));
        NegativeLogLikelihood hot = NegativeLogLikelihood.of(rows, Temperature.UNIFORM, Progress.UNWATCHED);
        assertThat(hot.value()).isCloseTo(Math.log(3), within(1e-15));
        assertThat(hot.slope()).as("mean − z_y = 2 − 1").isCloseTo(1, within(1e-15));
        assertThat(hot.curvature()).as("variance of 4, 1, 1").isCloseTo(2, within(1e-15));
        assertThat(hot.third()).as("mean of 8, −1, −1").isCloseTo(2, within(1e-14));
        NegativeLogLikelihood cold = NegativeLogLikelihood.of(rows, Temperature.ARGMAX, Progress.UNWATCHED);
        assertThat(cold).isEqualTo(new NegativeLogLikelihood(Double.POSITIVE_INFINITY, 3, 0, 0));
    }

    @Test
    void itSaysHowFarItIsAndStopsWhereItIsNotWanted() {
        List<Double> parts = new ArrayList<>();
        LabelledRows rows = repeated(1, 5001, 5000);
        TemperatureScaling.fit(rows, parts::add);
        assertThat(parts).isSorted().allMatch(part -> part >= 0 && part <= 1).hasSizeGreaterThan(20);
        assertThatThrownBy(() -> TemperatureScaling.fit(rows, part -> {
                    if (part > 0.3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static LabelledRows repeated(double d, int right, int wrong) {
        Object[] parts = new Object[2 * (right + wrong)];
        for (int row = 0; row < right + wrong; row++) {
            parts[2 * row] = row < right ? 0 : 1;
            parts[2 * row + 1] = z(d, 0);
        }
        return RowsInMemory.of(parts);
    }

    private static Optimum fit(Object... parts) {
        return TemperatureScaling.fit(RowsInMemory.of(parts), Progress.UNWATCHED)
                .optimum();
    }

    private static double[] z(double... logits) {
        return logits;
    }
}
