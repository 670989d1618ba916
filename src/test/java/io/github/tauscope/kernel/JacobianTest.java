package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacobianTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final MathContext SIXTY = new MathContext(60);
    private static final Percentage FOURTEEN_DIGITS = Percentage.withPercentage(1e-12);

    private final Random random = new Random(20260103);

    @Test
    void theFourClassesOfTheTour() {
        // Python decimal, 60 digits
        Distribution warm = distribution(2, 1, 5, 7, 10);
        double[] matrix = Jacobian.matrix(warm);
        assertClose(
                Arrays.copyOf(matrix, 4),
                4.18409217065768542e-3,
                -2.63137612034592323e-4,
                -7.15282189177738486e-4,
                -3.20567236944535461e-3);
        assertThat(matrix[15]).isCloseTo(9.12802160822061890e-2, FOURTEEN_DIGITS);
        assertClose(
                Jacobian.product(warm, new double[] {3, -1, 2, 0.5}),
                9.78201356092949430e-3,
                -5.24386705742745755e-2,
                0.111721974588228721,
                -6.90653175748836399e-2);
        assertClose(
                Jacobian.temperatureDerivative(warm),
                1.70976474541064958e-2,
                6.39762174298902162e-2,
                8.91503693202723013e-2,
                -0.170224234204269013);
    }

    @Test
    void theMatrixIsWithinTenUlpOfTheOracle() {
        for (int k = 0; k < 60; k++) {
            double[] z = gaussian(2 + random.nextInt(8), 5);
            assertMatrix(z, Math.pow(10, 4 * random.nextDouble() - 1.5));
        }
        assertMatrix(new double[] {100, 0, 0}, 1);
        assertMatrix(new double[] {1e308, -1e308, 0}, 1e308);
    }

    private static void assertMatrix(double[] z, double temperature) {
        double[] matrix = Jacobian.matrix(distribution(temperature, z));
        Oracle exact = Oracle.atTemperature(z, temperature);
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z.length; j++) {
                BigDecimal share =
                        i == j ? exact.complement(i) : exact.probability(j).negate();
                BigDecimal expected = exact.probability(i).multiply(share).divide(new BigDecimal(temperature), SIXTY);
                if (Math.abs(expected.doubleValue()) >= Double.MIN_NORMAL) {
                    assertThat(Oracle.ulpError(matrix[i * z.length + j], expected))
                            .as("[%s, %s] of %s at %s", i, j, Arrays.toString(z), temperature)
                            .isLessThanOrEqualTo(10);
                }
            }
        }
    }

    @Test
    void theMatrixIsSymmetricAndItsProductIsTheOneWithoutIt() {
        for (int k = 0; k < 50; k++) {
            double[] z = gaussian(5, 2);
            z[k % 5] = MASKED;
            double[] v = gaussian(5, 1);
            Distribution distribution = distribution(0.3 + random.nextDouble(), z);
            double[] matrix = Jacobian.matrix(distribution);
            double[] product = Jacobian.product(distribution, v);
            for (int i = 0; i < 5; i++) {
                double sum = 0;
                for (int j = 0; j < 5; j++) {
                    sum += matrix[5 * i + j] * v[j];
                    assertThat(matrix[5 * i + j]).isEqualTo(matrix[5 * j + i]);
                }
                assertThat(product[i]).isCloseTo(sum, within(1e-14));
            }
        }
    }

    @Test
    void derivativesAreTheSlopesOfTheProbabilities() {
        double h = 1e-5;
        double[] z = {1, -0.5, MASKED, 0.3, 2};
        Distribution distribution = distribution(0.8, z);
        double[] matrix = Jacobian.matrix(distribution);
        double[] byTemperature = Jacobian.temperatureDerivative(distribution);
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z.length; j++) {
                Logits up = Logits.of(z).with(j, z[j] + h);
                Logits down = Logits.of(z).with(j, z[j] - h);
                assertThat(matrix[5 * i + j])
                        .isCloseTo(
                                (distribution(0.8, up.toArray()).probability(i)
                                                - distribution(0.8, down.toArray())
                                                        .probability(i))
                                        / (2 * h),
                                within(1e-9));
            }
            assertThat(byTemperature[i])
                    .isCloseTo(
                            (distribution(0.8 + h, z).probability(i)
                                            - distribution(0.8 - h, z).probability(i))
                                    / (2 * h),
                            within(1e-9));
        }
    }

    @Test
    void whereOneIsNearOneItsDigitsStay() {
        // Python decimal, 60 digits
        Distribution sure = distribution(1, 100, 0, 0);
        assertThat(Jacobian.matrix(sure)[0]).isCloseTo(7.44015195204167200e-44, FOURTEEN_DIGITS);
        assertClose(
                Jacobian.product(sure, new double[] {1, 0, 0}),
                7.44015195204167200e-44,
                -3.72007597602083596e-44,
                -3.72007597602083596e-44);
        assertClose(
                Jacobian.temperatureDerivative(sure),
                -7.44015195204167200e-42,
                3.72007597602083596e-42,
                3.72007597602083596e-42);
    }

    @Test
    void atZeroASingleMaximumStandsStillAndATieBreaks() {
        assertThat(Jacobian.matrix(distribution(0, 3, 1))).containsExactly(0, 0, 0, 0);
        Distribution tie = distribution(0, 3, 1, 3);
        assertThat(Jacobian.matrix(tie)).containsExactly(INF, 0, -INF, 0, 0, 0, -INF, 0, INF);
        assertThat(Jacobian.product(tie, new double[] {1, 5, 2})).containsExactly(-INF, 0, INF);
        assertThat(Jacobian.product(tie, new double[] {2, 5, 2})).containsExactly(0, 0, 0);
        assertThat(Jacobian.temperatureDerivative(tie)).containsExactly(0, 0, 0);
    }

    @Test
    void atInfinityEverythingStandsStill() {
        Distribution uniform = distribution(INF, 3, MASKED, -1e308);
        assertThat(Jacobian.matrix(uniform)).containsExactly(new double[9]);
        assertThat(Jacobian.product(uniform, new double[] {1, 5, 2})).containsExactly(0, 0, 0);
        assertThat(Jacobian.temperatureDerivative(uniform)).containsExactly(0, 0, 0);
    }

    @Test
    void aMaskedClassNeitherMovesNorPulls() {
        Distribution masked = distribution(0.5, 3, MASKED, 2);
        Distribution without = distribution(0.5, 3, 2);
        double[] pair = Jacobian.product(without, new double[] {1, 4});
        assertThat(Jacobian.product(masked, new double[] {1, 1e9, 4})).containsExactly(pair[0], 0, pair[1]);
        assertThat(Jacobian.temperatureDerivative(masked)[1]).isZero();
    }

    @Test
    void aVectorOfNumbersTooGreatToSubtractIsRefusedByItsIndex() {
        Distribution pair = distribution(1, 1, 2);
        for (double wrong : new double[] {Double.NaN, INF, MASKED, 1e308}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Jacobian.product(pair, new double[] {0, wrong}))
                    .withMessageStartingWith("vector[1] is " + Reals.format(wrong) + "; allowed are");
        }
        // p₁ p₂ · 2 · 8.9e307, within the doubles: Python decimal, 60 digits
        assertClose(
                Jacobian.product(pair, new double[] {8.9e307, -8.9e307}),
                3.49969241169837703e307,
                -3.49969241169837703e307);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aVectorOfAnotherLengthIsRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jacobian.product(distribution(1, 1, 2), new double[length]))
                .withMessage("The Jacobian of 2 classes needs a vector of 2 numbers, not " + length + ".");
    }

    @Test
    void moreClassesThanAnArrayHoldsTheSquareOfAreRefused() {
        Distribution large = distribution(1, new double[46_341]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jacobian.matrix(large))
                .withMessageStartingWith("The Jacobian of 46341 classes has more numbers than an array holds");
        assertThat(Jacobian.product(large, new double[46_341])).containsOnly(0);
    }

    private double[] gaussian(int n, double deviation) {
        return DoubleStream.generate(() -> deviation * random.nextGaussian())
                .limit(n)
                .toArray();
    }

    @Test
    void aVectorOfTheGreatestNumbersIsAllowed() {
        double greatest = Double.MAX_VALUE / 2;
        // p = ½ each, so that half the difference from the mean is a quarter of that of the numbers
        assertThat(Jacobian.product(distribution(1, 0, 0), new double[] {greatest, -greatest}))
                .containsExactly(greatest / 2, -greatest / 2);
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
