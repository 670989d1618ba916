package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void probabilitiesAreThoseOfTheKernel() {
        double[] z = {1, 5, MASKED, 7, 10};
        Distribution distribution = distribution(0.7, z);
        double[] p = Softmax.softmax(z, 0.7);
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, 0.7, logP);
        for (int i = 0; i < z.length; i++) {
            assertThat(distribution.probability(i)).isEqualTo(p[i]);
            assertThat(distribution.logProbability(i)).isEqualTo(logP[i]);
        }
        assertThat(distribution.size()).isEqualTo(5);
        assertThat(distribution.logits()).isEqualTo(Logits.of(z));
        assertThat(distribution.temperature()).isEqualTo(Temperature.of(0.7));
    }

    /** The kernel writes them by themselves, a distribution from the weights of its sums: with blocks and without, scaled or not. */
    @Test
    void probabilitiesAreThoseOfTheKernelBitForBit() {
        Random random = new Random(8);
        for (int k = 0; k < 300; k++) {
            double spread = Math.pow(10, 3 * random.nextDouble() - 1);
            double[] z = random.doubles(1 + random.nextInt(k < 250 ? 40 : 2000))
                    .map(any -> spread * random.nextGaussian())
                    .toArray();
            z[random.nextInt(z.length)] = k % 3 == 0 ? 1e308 : z[0];
            double temperature = k % 7 == 0 ? 0 : k % 11 == 0 ? INF : Math.pow(10, 8 * random.nextDouble() - 4);
            Distribution distribution = distribution(temperature, z);
            assertThat(IntStream.range(0, z.length).mapToDouble(distribution::probability))
                    .containsExactly(Arrays.stream(Softmax.softmax(z, temperature))
                            .boxed()
                            .toArray(Double[]::new));
        }
    }

    @Test
    void entropyIsWithinEightUlpOfTheOracle() {
        Random random = new Random(7);
        for (int k = 0; k < 150; k++) {
            double[] z = random.doubles(2 + random.nextInt(60))
                    .map(any -> 3 * random.nextGaussian())
                    .toArray();
            double temperature = Math.pow(10, 4 * random.nextDouble() - 1.5);
            assertEntropy(temperature, z);
        }
        assertEntropy(1, 40, 0, 0);
        assertEntropy(1, 600, 0, -3);
        assertEntropy(0.01, 0.31, 0.26, MASKED, 0.19);
        assertEntropy(1e308, 1e308, -1e308, 0);
    }

    @Test
    void entropyIsZeroWhereOneClassHasItAllAndLnKWhereKShare() {
        assertThat(1 / distribution(0, 1, 2, 3).entropy()).isEqualTo(INF);
        assertThat(1 / distribution(5, MASKED, 2).entropy()).isEqualTo(INF);
        assertThat(distribution(0, 3, 3, 1).entropy()).isEqualTo(StrictMath.log(2));
        assertThat(distribution(INF, 3, 3, 1, 0, MASKED).entropy())
                .isCloseTo(StrictMath.log(4), within(Math.ulp(StrictMath.log(4))));
    }

    /** N classes of weight w beside one of weight 1: ln(1 + N w) + N w |ln w| / (1 + N w), by the oracle's exp and log. */
    @Test
    void entropyOfAVocabularyIsWithinEightUlpOfTheOracle() {
        MathContext digits = new MathContext(60);
        for (double h : new double[] {-0.3, -7.7, -30.1}) {
            double[] z = new double[100_001];
            Arrays.fill(z, h);
            z[50_000] = 0;
            BigDecimal others = Oracle.exp(new BigDecimal(h)).multiply(new BigDecimal(100_000));
            BigDecimal exact = Oracle.log1p(others)
                    .add(others.multiply(new BigDecimal(-h)).divide(others.add(BigDecimal.ONE), digits));
            assertThat(Oracle.ulpError(distribution(1, z).entropy(), exact)).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void perplexityCountsTheClassesThatShare() {
        assertThat(distribution(0, 3, 3, 1).perplexity()).isCloseTo(2, within(1e-15));
        assertThat(distribution(INF, 1, 5, 7, 10).perplexity()).isCloseTo(4, within(4e-15));
        assertThat(distribution(1, 7).perplexity()).isEqualTo(1);
        // exp H of [1/4, 3/4] = 4 / 3^(3/4)
        assertThat(distribution(1, StrictMath.log(0.25), StrictMath.log(0.75)).perplexity())
                .isCloseTo(4 / Math.pow(3, 0.75), within(2e-15));
    }

    /** exp H magnifies what is lost of E = Σ p ln(p_max/p), and so is well conditioned where E is at most 1. */
    @Test
    void perplexityIsWithinEightUlpOfTheOracleWhereItIsWellConditioned() {
        Random random = new Random(8);
        int checked = 0;
        while (checked < 150) {
            double[] z = random.doubles(2 + random.nextInt(60))
                    .map(any -> 3 * random.nextGaussian())
                    .toArray();
            double temperature = Math.pow(10, 4 * random.nextDouble() - 1.5);
            Distribution distribution = distribution(temperature, z);
            double energy = distribution.entropy()
                    + distribution.logProbability(distribution.mostLikely()[0]);
            if (energy <= 1) {
                BigDecimal exact =
                        Oracle.exp(Oracle.atTemperature(z, temperature).entropy());
                assertThat(Oracle.ulpError(distribution.perplexity(), exact))
                        .as("ulp of the perplexity of %s at %s", Arrays.toString(z), temperature)
                        .isLessThanOrEqualTo(8);
                checked++;
            }
        }
    }

    @Test
    void allOfATieAreMostLikelyAndAtInfinityAllThatAreNotMasked() {
        assertThat(distribution(0.3, 3, 1, 3, MASKED).mostLikely()).containsExactly(0, 2);
        assertThat(distribution(0, 3, 1, 3, MASKED).mostLikely()).containsExactly(0, 2);
        assertThat(distribution(INF, 3, 1, 3, MASKED).mostLikely()).containsExactly(0, 1, 2);
        assertThat(distribution(1e300, 3, 1).mostLikely()).containsExactly(0);
    }

    @Test
    void onlyEqualLogitsOrInfinityAreUniform() {
        assertThat(distribution(INF, 3, 1, MASKED).isUniform()).isTrue();
        assertThat(distribution(0.3, 3, 3, MASKED).isUniform()).isTrue();
        assertThat(distribution(1, 5).isUniform()).isTrue();
        assertThat(distribution(1e308, 3, 1).isUniform()).isFalse();
    }

    @Test
    void onlyASingleClassOrASingleMaximumAtZeroIsCertain() {
        assertThat(distribution(0, 3, 1).isCertain()).isTrue();
        assertThat(distribution(INF, MASKED, 5).isCertain()).isTrue();
        assertThat(distribution(0, 3, 3, 1).isCertain()).isFalse();
        assertThat(distribution(1, 1000, 0).isCertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, INF})
    void theOrderIsThatOfTheLogitsAtEveryTemperature(double temperature) {
        assertThat(distribution(temperature, 1, 7, MASKED, 7, 10).order()).containsExactly(4, 1, 3, 0, 2);
    }

    @Test
    void oddsAreThoseOfTheDifferenceAlone() {
        Distribution distribution = distribution(2, 1, 5, 7, 10);
        assertThat(distribution.logOdds(3, 2)).isEqualTo(1.5);
        assertThat(distribution.odds(3, 2)).isCloseTo(Math.exp(1.5), within(1e-15));
        assertThat(distribution.odds(2, 3)).isCloseTo(Math.exp(-1.5), within(1e-16));
    }

    @Test
    void oddsAtTheLimits() {
        Distribution argmax = distribution(0, 3, 3, 1, 0);
        assertThat(argmax.odds(0, 1)).isEqualTo(1);
        assertThat(argmax.odds(0, 2)).isEqualTo(INF);
        assertThat(argmax.odds(3, 2)).isZero();
        assertThat(argmax.logOdds(3, 2)).isEqualTo(MASKED);
        Distribution uniform = distribution(INF, 3, 1, -1e308, 1e308);
        assertThat(uniform.odds(0, 1)).isEqualTo(1);
        assertThat(uniform.logOdds(3, 2)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, INF})
    void oddsAgainstAMaskedClassAreInfiniteAndOfTwoMaskedOnesEven(double temperature) {
        Distribution distribution = distribution(temperature, 3, MASKED, MASKED);
        assertThat(distribution.odds(0, 1)).isEqualTo(INF);
        assertThat(distribution.odds(1, 0)).isZero();
        assertThat(distribution.odds(1, 2)).isEqualTo(1);
        assertThat(distribution.logOdds(2, 1)).isZero();
    }

    @Test
    void theTailIsWhatTheFirstKLeave() {
        double[] z = {1, 5, 7, 10};
        Oracle exact = Oracle.atTemperature(z, 2);
        Distribution distribution = distribution(2, z);
        assertThat(distribution.tail(1).value()).isCloseTo(exact.complement(3).doubleValue(), within(1e-16));
        assertThat(distribution.tail(3).value()).isEqualTo(distribution.probability(0));
        assertThat(distribution.tail(1).exact()).isFalse();
        assertThat(distribution.tail(1).log())
                .isCloseTo(Math.log(exact.complement(3).doubleValue()), within(1e-15));
    }

    @Test
    void aTailNearOneKeepsTheDigitsOfItsLogarithm() {
        Probability tail = distribution(1, new double[10_000]).tail(1);
        assertThat(tail.value()).isCloseTo(0.9999, within(1e-15));
        assertThat(tail.log()).isCloseTo(StrictMath.log1p(-1e-4), within(1e-19));
    }

    @Test
    void aTailThatUnderflowsKeepsItsLogarithm() {
        Probability tail = distribution(1, 1000, 0, 0, 0).tail(1);
        assertThat(tail.value()).isZero();
        assertThat(tail.log()).isCloseTo(-1000 + StrictMath.log(3), within(2e-13));
        assertThat(tail.exact()).isFalse();
    }

    @Test
    void aSubnormalTailKeepsTheDigitsOfItsLogarithm() {
        Probability tail = distribution(1, 743, 0, 0).tail(1);
        assertThat(tail.value()).isEqualTo(8 * Double.MIN_VALUE);
        assertThat(tail.log()).isCloseTo(-743 + StrictMath.log(2), within(2e-13));
    }

    @Test
    void aTailThatIsExactlyZeroSaysSo() {
        assertThat(distribution(0, 3, 2, 1).tail(1)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(distribution(1, 3, MASKED, MASKED).tail(1)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(distribution(0, 3, 3, 1).tail(1).value()).isEqualTo(0.5);
        assertThat(distribution(0, 3, 3, 1).tail(2).exact()).isTrue();
    }

    @Test
    void zeroAndOneAreExactAtTheLimitsOnly() {
        Distribution argmax = distribution(0, 3, 1);
        assertThat(argmax.at(0)).isEqualTo(new Probability(1, 0, true));
        assertThat(argmax.at(1)).isEqualTo(new Probability(0, MASKED, true));
        Distribution sure = distribution(1, 1000, 0);
        assertThat(sure.at(0)).isEqualTo(new Probability(1, sure.logProbability(0), false));
        assertThat(sure.at(1)).isEqualTo(new Probability(0, -1000, false));
    }

    @Test
    void maskedClassesAreExactlyZeroAndTheOnlyOneLeftExactlyOne() {
        Distribution only = distribution(1, MASKED, 5);
        assertThat(only.at(0)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(only.at(1)).isEqualTo(new Probability(1, 0, true));
        assertThat(distribution(1, 5).at(0).exact()).isTrue();
    }

    @Test
    void aShareOfATieIsNotCalledExact() {
        assertThat(distribution(0, 3, 3, 1).at(0)).isEqualTo(new Probability(0.5, StrictMath.log(0.5), false));
        assertThat(distribution(0, 3, 3, 1).at(2).exact()).isTrue();
    }

    @Test
    void aProbabilityNearOneTellsHowNear() {
        assertThat(distribution(1, 100, 0, 0, 0).at(0).log()).isCloseTo(-1.116022792806252e-43, within(1e-57));
    }

    @Test
    void anIndexOutOfRangeIsRefused() {
        Distribution distribution = distribution(1, 1, 2);
        for (int index : new int[] {-1, 2}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> distribution.probability(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> distribution.at(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> distribution.odds(0, index));
        }
    }

    private static void assertEntropy(double temperature, double... z) {
        double entropy = distribution(temperature, z).entropy();
        assertThat(Oracle.ulpError(entropy, Oracle.atTemperature(z, temperature).entropy()))
                .as("ulp of the entropy %s of %s at %s", entropy, Arrays.toString(z), temperature)
                .isLessThanOrEqualTo(8);
    }

    private static Distribution distribution(double temperature, double... z) {
        return Distribution.of(Logits.of(z), Temperature.of(temperature));
    }

    @Test
    void aTailLeavesOutOneClassAtLeastAndNotAll() {
        Distribution distribution = Distribution.of(Logits.of(1, 2), Temperature.ONE);
        assertThatThrownBy(() -> distribution.tail(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> distribution.tail(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(distribution.tail(1).value()).isEqualTo(distribution.probability(0));
    }
}
