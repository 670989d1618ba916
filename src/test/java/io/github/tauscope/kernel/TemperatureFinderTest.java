package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureFinderTest {

    private static final Logits FOUR = Logits.of(1, 5, 7, 10);

    /** 4.60232816 is the published figure; its further digits are from Python's decimal module, by halving. */
    @Test
    void halfOfTheProbabilityOnTheMostLikely() {
        var answer = TemperatureFinder.ofMaxProbability(FOUR, 0.5);
        assertThat(answer.temperature().orElseThrow().value()).isCloseTo(4.602328161339916, within(1e-14));
        assertThat(answer.least()).isEqualTo(0.25);
        assertThat(answer.greatest()).isEqualTo(1);
    }

    /** The entropy of [1, 5, 7, 10] at τ = 2 is 0.72301…: the inverse of what SoftmaxReferenceTest computes forwards. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1, 2, 50, 1e4})
    void theTemperatureOfItsOwnEntropyAndGreatestProbabilityComesBack(double temperature) {
        Distribution distribution = Distribution.of(FOUR, Temperature.of(temperature));
        double byEntropy = TemperatureFinder.ofEntropy(FOUR, distribution.entropy())
                .temperature()
                .orElseThrow()
                .value();
        assertThat(byEntropy).isCloseTo(temperature, within(1e-6 * temperature));
        double byMax = TemperatureFinder.ofMaxProbability(FOUR, distribution.probability(3))
                .temperature()
                .orElseThrow()
                .value();
        assertThat(byMax).isCloseTo(temperature, within(1e-3 * temperature));
    }

    @Property(tries = 60)
    void noTemperatureNextToTheAnswerIsBetter(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -9, max = 9) Double> z,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        // Where logits differ by subnormal numbers alone, the temperatures are so few that the best is not near.
        Logits logits =
                Logits.of(z.stream().mapToDouble(x -> Math.rint(x * 100) / 100).toArray());
        var range = TemperatureFinder.ofEntropy(logits, -1);
        Assume.that(range.least() < range.greatest());
        double wanted = range.least() + part * (range.greatest() - range.least());
        TemperatureFinder.ofEntropy(logits, wanted).temperature().ifPresent(found -> {
            double off = Math.abs(Distribution.of(logits, found).entropy() - wanted);
            assertThat(off).isLessThanOrEqualTo(1e-14 + 16 * Math.ulp(wanted));
        });
        assertThat(TemperatureFinder.ofEntropy(logits, wanted).temperature().isPresent())
                .isTrue();
    }

    /** p_max of logits 4u apart is 1/(1 + e^(−4/k)) at τ = k u: 0.7914 for k = 3 and 0.7311 for k = 4, with nothing between. */
    @Test
    void ofTwoNeighboursTheNearerIsTheAnswer() {
        double u = Double.MIN_VALUE;
        Logits apart = Logits.of(0, 4 * u);
        assertThat(TemperatureFinder.ofMaxProbability(apart, 0.78).temperature())
                .contains(Temperature.of(3 * u));
        assertThat(TemperatureFinder.ofMaxProbability(apart, 0.74).temperature())
                .contains(Temperature.of(4 * u));
    }

    @Test
    void whatNoTemperatureHasIsNotFound() {
        assertThat(TemperatureFinder.ofMaxProbability(FOUR, 0.2).temperature()).isEmpty();
        assertThat(TemperatureFinder.ofMaxProbability(FOUR, 1.1).temperature()).isEmpty();
        assertThat(TemperatureFinder.ofMaxProbability(FOUR, Double.NaN).temperature())
                .isEmpty();
        assertThat(TemperatureFinder.ofEntropy(FOUR, 1.4).temperature()).isEmpty();
        assertThat(TemperatureFinder.ofEntropy(FOUR, -0.1).temperature()).isEmpty();
    }

    @Test
    void aTieBoundsWhatCanBeHad() {
        Logits tie = Logits.of(3, 3, 1, Double.NEGATIVE_INFINITY);
        var most = TemperatureFinder.ofMaxProbability(tie, 0.6);
        assertThat(most.temperature()).isEmpty();
        assertThat(most.greatest()).isEqualTo(0.5);
        assertThat(most.least()).isEqualTo(1 / 3.0);
        var entropy = TemperatureFinder.ofEntropy(tie, 0.5);
        assertThat(entropy.temperature()).isEmpty();
        assertThat(entropy.least()).isEqualTo(StrictMath.log(2));
        assertThat(TemperatureFinder.ofMaxProbability(tie, 0.4).temperature()).isPresent();
    }

    @Test
    void theValueOfALimitHasTheLimit() {
        assertThat(TemperatureFinder.ofMaxProbability(FOUR, 1).temperature()).contains(Temperature.ARGMAX);
        assertThat(TemperatureFinder.ofMaxProbability(FOUR, 0.25).temperature()).contains(Temperature.UNIFORM);
        assertThat(TemperatureFinder.ofEntropy(FOUR, 0).temperature()).contains(Temperature.ARGMAX);
        assertThat(TemperatureFinder.ofEntropy(FOUR, StrictMath.log(4)).temperature())
                .contains(Temperature.UNIFORM);
    }

    @Test
    void whereAllTieOnlyOneValueCanBeHad() {
        Logits equal = Logits.of(2, 2, 2);
        assertThat(TemperatureFinder.ofMaxProbability(equal, 0.4).temperature()).isEmpty();
        assertThat(TemperatureFinder.ofMaxProbability(equal, 1 / 3.0).temperature())
                .isPresent();
    }

    @Test
    void extremeLogitsHaveTheirTemperatureToo() {
        for (double unit : new double[] {1e-300, 1e300}) {
            double[] z =
                    Arrays.stream(new double[] {1, 5, 7, 10}).map(x -> x * unit).toArray();
            double found = TemperatureFinder.ofMaxProbability(Logits.of(z), 0.5)
                    .temperature()
                    .orElseThrow()
                    .value();
            assertThat(found / unit).isCloseTo(4.602328161339916, within(1e-13));
        }
    }
}
