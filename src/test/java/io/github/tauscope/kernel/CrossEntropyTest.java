package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEntropyTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final MathContext SIXTY = new MathContext(60);
    private static final Percentage FOURTEEN_DIGITS = Percentage.withPercentage(1e-12);

    private final Random random = new Random(20260102);

    @Test
    void mocosLossIsNotZero() {
        // Python decimal, 60 digits; He et al., 2020, has τ = 0.07
        double[] z = DoubleStream.concat(
                        DoubleStream.of(1), DoubleStream.generate(() -> -1).limit(1023))
                .toArray();
        assertThat(CrossEntropy.loss(distribution(0.07, z), 0)).isCloseTo(3.99449484439736728e-10, FOURTEEN_DIGITS);
        assertThat(CrossEntropy.loss(distribution(1, z), 0)).isCloseTo(4.93769173427168518, FOURTEEN_DIGITS);
    }

    @Test
    void lossAndDerivativesOfTheFourClassesOfTheTour() {
        // Python decimal, 60 digits
        Distribution warm = distribution(2, 1, 5, 7, 10);
        assertThat(CrossEntropy.loss(warm, 3)).isCloseTo(0.274843121196727532, FOURTEEN_DIGITS);
        assertClose(
                CrossEntropy.gradient(warm, 3),
                4.21970397391259287e-3,
                3.11796293841207458e-2,
                8.47550199729431152e-2,
                -0.120154353330976454);
        assertThat(CrossEntropy.temperatureDerivative(warm, 3)).isCloseTo(0.224070271302323205, FOURTEEN_DIGITS);
        Distribution cold = distribution(0.5, 1, 5, 7, 10);
        assertThat(CrossEntropy.loss(cold, 1)).isCloseTo(10.0025209869767532, FOURTEEN_DIGITS);
        assertClose(
                CrossEntropy.gradient(cold, 1),
                3.03832670391915499e-8,
                -1.99990942875744710,
                4.94502228959151753e-3,
                1.99496437608458854);
        assertThat(CrossEntropy.temperatureDerivative(cold, 1)).isCloseTo(-19.9694236069381152, FOURTEEN_DIGITS);
    }

    @Test
    void whereTheTrueClassIsNearOneEverythingKeepsItsDigits() {
        // Python decimal, 60 digits
        Distribution sure = distribution(1, 100, 0, 0);
        assertThat(CrossEntropy.loss(sure, 0)).isCloseTo(7.44015195204167200e-44, FOURTEEN_DIGITS);
        assertClose(
                CrossEntropy.gradient(sure, 0),
                -7.44015195204167200e-44,
                3.72007597602083596e-44,
                3.72007597602083596e-44);
        assertThat(CrossEntropy.temperatureDerivative(sure, 0)).isCloseTo(7.44015195204167200e-42, FOURTEEN_DIGITS);
    }

    @Test
    void derivativesAreWithinAFewUlpOfTheOracle() {
        for (int k = 0; k < 300; k++) {
            double[] z = gaussian(2 + random.nextInt(30), 5);
            double temperature = Math.pow(10, 4 * random.nextDouble() - 2);
            assertAccurate(z, temperature, random.nextInt(z.length));
            assertAccurate(z, temperature, Logits.of(z).argmax()[0]);
        }
        assertAccurate(new double[] {1e308, -1e308, 0}, 1e308, 0);
        assertAccurate(new double[] {1e15, 1e15 + 1, 1e15 + 3}, 0.3, 2);
        assertAccurate(new double[] {3e-300, 1e-300, 0}, 1e-300, 0);
    }

    private static void assertAccurate(double[] z, double temperature, int y) {
        Distribution distribution = distribution(temperature, z);
        Oracle exact = Oracle.atTemperature(z, temperature);
        BigDecimal tau = new BigDecimal(temperature);
        double[] gradient = CrossEntropy.gradient(distribution, y);
        BigDecimal meanDifference = BigDecimal.ZERO;
        BigDecimal magnitude = BigDecimal.ZERO;
        for (int i = 0; i < z.length; i++) {
            if (distribution.probability(i) >= Double.MIN_NORMAL) {
                BigDecimal difference = i == y ? exact.complement(y).negate() : exact.probability(i);
                assertThat(Oracle.ulpError(gradient[i], difference.divide(tau, SIXTY)))
                        .as("gradient[%s] of %s in %s at %s", i, y, Arrays.toString(z), temperature)
                        .isLessThanOrEqualTo(6);
            }
            BigDecimal term = exact.probability(i).multiply(new BigDecimal(z[y]).subtract(new BigDecimal(z[i])));
            meanDifference = meanDifference.add(term, SIXTY);
            magnitude = magnitude.add(term.abs(), SIXTY);
        }
        if (magnitude.doubleValue() < Double.MIN_NORMAL) {
            return; // every other p underflows
        }
        BigDecimal error = new BigDecimal(CrossEntropy.temperatureDerivative(distribution, y))
                .multiply(tau)
                .multiply(tau)
                .subtract(meanDifference);
        assertThat(error.abs())
                .as("error of the derivative by τ of %s in %s at %s", y, Arrays.toString(z), temperature)
                .isLessThanOrEqualTo(magnitude.multiply(new BigDecimal(12 * 0x1p-53)));
    }

    @Test
    void derivativesAreTheSlopesOfTheLoss() {
        double h = 1e-5;
        double temperature = 0.8;
        double[] z = {1, -0.5, MASKED, 0.3, 2};
        Distribution distribution = distribution(temperature, z);
        for (int y : new int[] {0, 4}) {
            double[] gradient = CrossEntropy.gradient(distribution, y);
            for (int i = 0; i < z.length; i++) {
                double slope = (CrossEntropy.loss(nudged(distribution, i, h), y)
                                - CrossEntropy.loss(nudged(distribution, i, -h), y))
                        / (2 * h);
                assertThat(gradient[i]).isCloseTo(slope, within(1e-9));
            }
            double slope = (CrossEntropy.loss(distribution(temperature + h, z), y)
                            - CrossEntropy.loss(distribution(temperature - h, z), y))
                    / (2 * h);
            assertThat(CrossEntropy.temperatureDerivative(distribution, y)).isCloseTo(slope, within(1e-9));
        }
    }

    @Test
    void atZeroTheLossIsTheExactLimit() {
        Distribution single = distribution(0, 3, 1, MASKED);
        assertThat(CrossEntropy.loss(single, 0)).isZero();
        assertThat(CrossEntropy.loss(single, 1)).isEqualTo(INF);
        assertThat(CrossEntropy.loss(single, 2)).isEqualTo(INF);
        assertThat(CrossEntropy.loss(distribution(0, 3, 3, 3, 1), 1)).isEqualTo(StrictMath.log(3));
    }

    @Test
    void atZeroDerivativesAreZeroWhereTheTargetIsMetAndInfiniteElsewhere() {
        Distribution single = distribution(0, 3, 1, MASKED);
        assertThat(CrossEntropy.gradient(single, 0)).containsExactly(0, 0, 0);
        assertThat(CrossEntropy.gradient(single, 1)).containsExactly(INF, -INF, 0);
        assertThat(CrossEntropy.temperatureDerivative(single, 0)).isZero();
        assertThat(CrossEntropy.temperatureDerivative(single, 1)).isEqualTo(-INF);
        Distribution tie = distribution(0, 3, 3, 1);
        assertThat(CrossEntropy.gradient(tie, 0)).containsExactly(-INF, INF, 0);
        assertThat(CrossEntropy.temperatureDerivative(tie, 0)).isZero();
    }

    @Test
    void atInfinityTheLossIsLnNAndNothingHasASlope() {
        Distribution uniform = distribution(INF, 3, 1, 0, 0, MASKED);
        assertThat(CrossEntropy.loss(uniform, 1)).isCloseTo(StrictMath.log(4), FOURTEEN_DIGITS);
        assertThat(CrossEntropy.gradient(uniform, 1)).containsExactly(new double[5]);
        for (int y = 0; y < 5; y++) {
            assertThat(CrossEntropy.temperatureDerivative(uniform, y)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, INF})
    void aMaskedTrueClassIsInfinitelyFar(double temperature) {
        assertThat(CrossEntropy.loss(distribution(temperature, 1, MASKED), 1)).isEqualTo(INF);
    }

    @Test
    void theDerivativesOfAMaskedTrueClassAreThoseOfOneFarBelow() {
        Distribution masked = distribution(0.5, 1, MASKED, 0);
        assertThat(CrossEntropy.gradient(masked, 1))
                .containsExactly(CrossEntropy.gradient(distribution(0.5, 1, -1e9, 0), 1));
        assertThat(CrossEntropy.temperatureDerivative(masked, 1)).isEqualTo(-INF);
    }

    @Property
    void aShiftOfAllLogitsChangesNoBit(
            @ForAll("dyadicLogits") double[] z,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int shift,
            @ForAll @IntRange(min = 1, max = 100) int tenths) {
        Distribution distribution = distribution(tenths / 10.0, z);
        Distribution shifted = Distribution.of(Logits.of(z).shifted(shift), Temperature.of(tenths / 10.0));
        assertThat(CrossEntropy.gradient(shifted, 0)).containsExactly(CrossEntropy.gradient(distribution, 0));
        assertThat(CrossEntropy.temperatureDerivative(shifted, 0))
                .isEqualTo(CrossEntropy.temperatureDerivative(distribution, 0));
    }

    /** Multiples of 1/1024, to which whole numbers can be added without rounding. */
    @Provide
    Arbitrary<double[]> dyadicLogits() {
        return Arbitraries.integers()
                .between(-(1 << 15), 1 << 15)
                .map(k -> k / 1024.0)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Distribution pair = distribution(1, 1, 2);
        for (int y : new int[] {-1, 2}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CrossEntropy.loss(pair, y));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CrossEntropy.gradient(pair, y));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> CrossEntropy.temperatureDerivative(pair, y));
        }
    }

    private double[] gaussian(int n, double deviation) {
        return DoubleStream.generate(() -> deviation * random.nextGaussian())
                .limit(n)
                .toArray();
    }

    private static Distribution nudged(Distribution distribution, int index, double by) {
        Logits z = distribution.logits();
        return Distribution.of(z.with(index, z.get(index) + by), distribution.temperature());
    }

    private static void assertClose(double[] got, double... expected) {
        assertThat(got).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(got[i]).isCloseTo(expected[i], FOURTEEN_DIGITS);
        }
    }

    private static Distribution distribution(double temperature, double... z) {
        return Distribution.of(Logits.of(z), Temperature.of(temperature));
    }
}
