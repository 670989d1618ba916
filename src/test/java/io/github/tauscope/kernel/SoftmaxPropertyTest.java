package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What is true of softmax for all logits and temperatures. */
class SoftmaxPropertyTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Provide
    Arbitrary<double[]> anyLogits() {
        Arbitrary<Double> usual = Arbitraries.doubles().between(-50, 50).ofScale(6);
        Arbitrary<Double> any =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> logit = Arbitraries.frequencyOf(
                Tuple.of(6, usual), Tuple.of(2, any), Tuple.of(1, Arbitraries.of(MASKED, 0.0, -0.0, 1e308, -1e308)));
        return logit.array(double[].class).ofMinSize(1).ofMaxSize(30).filter(z -> Arrays.stream(z)
                .anyMatch(Double::isFinite));
    }

    /** Multiples of 1/1024 up to 2^20, to which as many can be added without rounding. */
    @Provide
    Arbitrary<double[]> dyadicLogits() {
        return dyadic().array(double[].class).ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<Double> dyadic() {
        return Arbitraries.integers().between(-(1 << 30), 1 << 30).map(k -> k / 1024.0);
    }

    @Provide
    Arbitrary<Double> anyTemperature() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.doubles().between(-10, 10).map(x -> Math.pow(10, x))),
                        Tuple.of(
                                2,
                                Arbitraries.longs()
                                        .map(Double::longBitsToDouble)
                                        .filter(Double::isFinite)
                                        .map(Math::abs)),
                        Tuple.of(1, Arbitraries.of(0.0, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE)))
                .withoutEdgeCases();
    }

    @Property
    void theSumIsOne(@ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        assertThat(Arrays.stream(Softmax.softmax(z, temperature)).sum())
                .isCloseTo(1, within(4 * Math.ulp(1.0) * z.length));
    }

    @Property
    void everyProbabilityIsInTheUnitIntervalAndZeroWhereMasked(
            @ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        double[] p = Softmax.softmax(z, temperature);
        for (int i = 0; i < z.length; i++) {
            assertThat(p[i]).isBetween(0.0, 1.0);
            if (z[i] == MASKED) {
                assertThat(p[i]).isZero();
            }
        }
    }

    @Property
    void logProbabilitiesAreAtMostZeroAndTheLogarithmsOfTheProbabilities(
            @ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        double[] p = Softmax.softmax(z, temperature);
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, temperature, logP);
        for (int i = 0; i < z.length; i++) {
            assertThat(logP[i]).isLessThanOrEqualTo(0);
            double conditioning = Math.min(-logP[i], 746) + 4;
            assertThat(Math.exp(logP[i])).isCloseTo(p[i], within(4 * conditioning * Math.ulp(p[i])));
        }
    }

    @Property
    void aGreaterLogitNeverHasASmallerProbability(
            @ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        double[] p = Softmax.softmax(z, temperature);
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, temperature, logP);
        List<Integer> ascending =
                new ArrayList<>(IntStream.range(0, z.length).boxed().toList());
        ascending.sort((i, j) -> z[i] < z[j] ? -1 : z[i] > z[j] ? 1 : 0);
        for (int k = 1; k < z.length; k++) {
            int less = ascending.get(k - 1);
            int more = ascending.get(k);
            boolean beyondRounding = (z[more] - z[less]) / temperature > 0x1p-50;
            assertThat(beyondRounding ? p[more] : Math.nextUp(p[more])).isGreaterThanOrEqualTo(p[less]);
            assertThat(logP[more]).isGreaterThanOrEqualTo(logP[less]);
            if (z[more] == z[less]) {
                assertThat(p[more]).isEqualTo(p[less]);
            }
        }
    }

    @Property
    void aShiftOfAllLogitsChangesNoBit(
            @ForAll("dyadicLogits") double[] z,
            @ForAll("dyadic") double shift,
            @ForAll("anyTemperature") double temperature) {
        double[] shifted = Arrays.stream(z).map(x -> x + shift).toArray();
        assertThat(Softmax.softmax(shifted, temperature)).containsExactly(Softmax.softmax(z, temperature));
    }

    @Property
    void doublingLogitsAndTemperatureChangesNoBit(
            @ForAll("dyadicLogits") double[] z,
            @ForAll @IntRange(min = -900, max = 900) int power,
            @ForAll @IntRange(min = 1, max = 1 << 20) int significand) {
        double temperature = significand * 0x1p-14;
        double[] scaled = Arrays.stream(z).map(x -> Math.scalb(x, power)).toArray();
        assertThat(Softmax.softmax(scaled, Math.scalb(temperature, power)))
                .containsExactly(Softmax.softmax(z, temperature));
    }

    @Property
    void aScaleIsTheTemperatureOfItsInverse(
            @ForAll("anyLogits") double[] z, @ForAll @IntRange(min = -1022, max = 1022) int power) {
        assertThat(Softmax.logitScaledSoftmax(z, Math.scalb(1.0, power)))
                .containsExactly(Softmax.softmax(z, Math.scalb(1.0, -power)));
    }

    @Property
    void permutedLogitsHavePermutedProbabilities(
            @ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, z.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[] p = Softmax.softmax(z, temperature);
        double[] permuted =
                Softmax.softmax(order.stream().mapToDouble(i -> z[i]).toArray(), temperature);
        for (int i = 0; i < z.length; i++) {
            double expected = p[order.get(i)];
            assertThat(permuted[i]).isCloseTo(expected, within(4 * Math.ulp(expected)));
        }
    }

    @Property
    void aMaskedClassIsAsGoodAsNone(@ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        double[] withMask = Arrays.copyOf(z, z.length + 1);
        withMask[z.length] = MASKED;
        double[] expected = Arrays.copyOf(Softmax.softmax(z, temperature), z.length + 1);
        assertThat(Softmax.softmax(withMask, temperature)).containsExactly(expected);
    }

    @Property
    void logOddsAreAntisymmetricAndOddsNeedNoOtherClass(
            @ForAll("anyLogits") double[] z, @ForAll("anyTemperature") double temperature) {
        Distribution distribution = Distribution.of(Logits.of(z), Temperature.of(temperature));
        int last = z.length - 1;
        assertThat(0 + distribution.logOdds(0, last)).isEqualTo(0 - distribution.logOdds(last, 0));
        assertThat(distribution.logOdds(0, last)).isEqualTo(Softmax.logOdds(z[0], z[last], temperature));
    }
}
