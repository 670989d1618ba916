package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class DivergenceTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double LN_2 = StrictMath.log(2);

    private final Random random = new Random(20260102);

    @Test
    void kullbacksExample() {
        // S. Kullback, "Information Theory and Statistics", 1959, example 2.1: Binomial(2, 0.4) and uniform; as
        // Wikipedia has
        // it, (32 ln 2 + 55 ln 3 − 50 ln 5)/25 and (−4 ln 2 − 6 ln 3 + 6 ln 5)/3. Digits: Python decimal, 60 digits.
        Distribution p = Distribution.of(Logits.fromProbabilities(9, 12, 4), Temperature.ONE);
        Distribution q = Distribution.of(Logits.fromProbabilities(1, 1, 1), Temperature.ONE);
        assertThat(Divergence.kullbackLeibler(p, q)).isCloseTo(0.0852996013183705679, within(1e-16));
        assertThat(Divergence.kullbackLeibler(q, p)).isCloseTo(0.0974550067853876205, within(1e-16));
        assertThat(Divergence.jensenShannon(p, q)).isCloseTo(0.0224598604297145888, within(2e-17));
    }

    @Test
    void theSameLogitsAtTwoTemperatures() {
        // Python decimal, 60 digits
        Distribution p = distribution(2, 1, 5, 7, 10);
        Distribution q = distribution(1, 1, 5, 7, 10);
        assertThat(Divergence.totalVariation(p, q)).isCloseTo(0.186697284147537480, within(1e-16));
        assertThat(Divergence.kullbackLeibler(p, q)).isCloseTo(0.228399457234910647, within(2e-16));
        assertThat(Divergence.kullbackLeibler(q, p)).isCloseTo(0.132596854635662761, within(1e-16));
        assertThat(Divergence.jensenShannon(p, q)).isCloseTo(0.0393300255706357557, within(4e-17));
    }

    @Test
    void typicalDistributionsAreWithinAHundredUlpOfTheOracle() {
        for (int k = 0; k < 200; k++) {
            int n = 2 + random.nextInt(40);
            double[] z = gaussian(n, 3);
            double[] w = gaussian(n, 3);
            IntStream.range(1, n).filter(i -> random.nextInt(5) == 0).forEach(i -> z[i] = MASKED);
            assertAccurate(new Pair(z, temperature(), w, temperature()), 100);
        }
    }

    @Test
    void deepTailsAreWithinAHundredUlpOfTheOracle() {
        for (int k = 0; k < 100; k++) {
            int n = 2 + random.nextInt(10);
            assertAccurate(new Pair(gaussian(n, 25), 1, gaussian(n, 25), 0.8), 100);
        }
    }

    @Test
    void nearbyDistributionsKeepHalfTheDigitsThatTheyAreApart() {
        for (double step = 0.1; step > 1e-12; step /= 7) {
            for (int k = 0; k < 10; k++) {
                double[] z = gaussian(12, 3);
                double apart = step;
                double[] w = Arrays.stream(z)
                        .map(x -> x + apart * random.nextGaussian())
                        .toArray();
                assertAccurate(new Pair(z, 1, w, 1), 100 / step);
            }
        }
    }

    @Test
    void aDifferenceThatIsLostBesideOneIsCountedInBothClasses() {
        Distribution p = distribution(1, 100, 0);
        Distribution q = distribution(1, 101, 0);
        double difference = StrictMath.exp(-100) - StrictMath.exp(-101);
        assertThat(p.probability(0)).isEqualTo(q.probability(0));
        assertThat(Divergence.totalVariation(p, q)).isCloseTo(difference, withinPercentage(1e-13));
    }

    @Test
    void anUnderflownProbabilityOfTheSecondStillCounts() {
        // [½, ½] from [1, e^−2000]: −ln 2 + ½ · 2000
        assertThat(Divergence.kullbackLeibler(distribution(1, 0, 0), distribution(1, 0, -2000)))
                .isCloseTo(1000 - LN_2, within(2e-13));
    }

    @Test
    void anUnderflownProbabilityOfTheFirstStillCounts() {
        // e^−800 · 1e306, in logarithms
        double divergence = Divergence.kullbackLeibler(distribution(1, 0, -800), distribution(1, 0, -1e306));
        assertThat(StrictMath.log(divergence)).isCloseTo(306 * StrictMath.log(10) - 800, within(1e-12));
        assertThat(Divergence.kullbackLeibler(distribution(1, 0, -800), distribution(1, 0, MASKED)))
                .isEqualTo(INF);
    }

    @Test
    void whatIsImpossibleInTheFirstCostsNothingAndInTheSecondEverything() {
        Distribution all = distribution(1, 0, 0, MASKED);
        Distribution one = distribution(1, 0, MASKED, MASKED);
        assertThat(Divergence.kullbackLeibler(one, all)).isCloseTo(LN_2, within(Math.ulp(LN_2)));
        assertThat(Divergence.kullbackLeibler(all, one)).isEqualTo(INF);
        assertThat(Divergence.totalVariation(all, one)).isEqualTo(0.5);
        // ½ ln(4/3) + ½ (½ ln(2/3) + ½ ln 2): Python decimal, 60 digits
        assertThat(Divergence.jensenShannon(all, one)).isCloseTo(0.215761554338835696, within(1e-16));
    }

    @Test
    void disjointSupportsAreAsFarApartAsCanBe() {
        Distribution p = distribution(0.7, 1, 2, 5, MASKED, MASKED);
        Distribution q = distribution(0.7, MASKED, MASKED, MASKED, -1, 3);
        assertThat(Divergence.totalVariation(p, q)).isEqualTo(1);
        assertThat(Divergence.jensenShannon(p, q)).isEqualTo(LN_2);
        assertThat(Divergence.kullbackLeibler(p, q)).isEqualTo(INF);
    }

    @Test
    void theLimitsOfTheTemperature() {
        double[] z = {3, 3, 1, 0, MASKED};
        Distribution argmax = distribution(0, z);
        Distribution uniform = distribution(INF, z);
        assertThat(Divergence.totalVariation(argmax, uniform)).isCloseTo(0.5, within(1e-16));
        assertThat(Divergence.kullbackLeibler(argmax, uniform)).isCloseTo(LN_2, within(2e-16));
        assertThat(Divergence.kullbackLeibler(uniform, argmax)).isEqualTo(INF);
        assertThat(Divergence.kullbackLeibler(argmax, argmax)).isZero();
    }

    @Test
    void differentNumbersOfClassesAreRefused() {
        Distribution two = distribution(1, 0, 0);
        Distribution three = distribution(1, 0, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.totalVariation(two, three))
                .withMessage(
                        "A distribution over 2 classes and one over 3 cannot be compared; both need the same classes.");
        assertThatIllegalArgumentException().isThrownBy(() -> Divergence.kullbackLeibler(three, two));
        assertThatIllegalArgumentException().isThrownBy(() -> Divergence.jensenShannon(two, three));
    }

    @Property
    void rangesAndSymmetry(@ForAll("pairs") Distribution[] pair) {
        double variation = Divergence.totalVariation(pair[0], pair[1]);
        double jensenShannon = Divergence.jensenShannon(pair[0], pair[1]);
        assertThat(variation).isBetween(0.0, 1.0).isEqualTo(Divergence.totalVariation(pair[1], pair[0]));
        assertThat(jensenShannon).isBetween(0.0, LN_2).isEqualTo(Divergence.jensenShannon(pair[1], pair[0]));
        assertThat(Divergence.kullbackLeibler(pair[0], pair[1])).isNotNegative();
    }

    @Property
    void aDistributionIsNoDistanceFromItself(@ForAll("pairs") Distribution[] pair) {
        assertThat(Divergence.totalVariation(pair[0], pair[0])).isZero();
        assertThat(Divergence.kullbackLeibler(pair[0], pair[0])).isZero();
        assertThat(Divergence.jensenShannon(pair[0], pair[0])).isZero();
    }

    /** Pinsker: V ≤ √(KL/2). Lin 1991, theorem 3: JS ≤ V ln 2. */
    @Property
    void theInequalitiesOfPinskerAndLin(@ForAll("pairs") Distribution[] pair) {
        double variation = Divergence.totalVariation(pair[0], pair[1]);
        double rounding = 1 + 1e-14;
        // where p is near q, of the rounding of ln p and ln q
        double noise = 1e-15;
        assertThat(variation)
                .isLessThanOrEqualTo(Math.sqrt(Divergence.kullbackLeibler(pair[0], pair[1]) / 2) * rounding + noise);
        assertThat(Divergence.jensenShannon(pair[0], pair[1])).isLessThanOrEqualTo(variation * LN_2 * rounding + noise);
    }

    @Provide
    Arbitrary<Distribution[]> pairs() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(n -> distributions(n).array(Distribution[].class).ofSize(2));
    }

    private static Arbitrary<Distribution> distributions(int n) {
        Arbitrary<Double> logit = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(-50, 50).ofScale(6)),
                Tuple.of(1, Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite)),
                Tuple.of(1, Arbitraries.of(MASKED, 0.0, 1e308, -1e308)));
        Arbitrary<Double> temperature = Arbitraries.of(0.0, 1e-300, 0.01, 0.3, 1.0, 7.0, 1e5, 1e308, INF);
        return logit.array(double[].class)
                .ofSize(n)
                .filter(z -> Arrays.stream(z).anyMatch(Double::isFinite))
                .flatMap(z -> temperature.map(t -> distribution(t, z)));
    }

    private static void assertAccurate(Pair pair, double allowedUlp) {
        Distribution p = distribution(pair.tau, pair.z);
        Distribution q = distribution(pair.sigma, pair.w);
        DivergenceOracle exact = new DivergenceOracle(
                Oracle.atTemperature(pair.z, pair.tau), Oracle.atTemperature(pair.w, pair.sigma), pair.z.length);
        assertThat(Oracle.ulpError(Divergence.totalVariation(p, q), exact.totalVariation()))
                .as("ulp of the total variation of %s", pair)
                .isLessThanOrEqualTo(allowedUlp);
        assertThat(Oracle.ulpError(Divergence.kullbackLeibler(p, q), exact.kullbackLeibler()))
                .as("ulp of the Kullback-Leibler divergence of %s", pair)
                .isLessThanOrEqualTo(allowedUlp);
        assertThat(Oracle.ulpError(Divergence.jensenShannon(p, q), exact.jensenShannon()))
                .as("ulp of the Jensen-Shannon divergence of %s", pair)
                .isLessThanOrEqualTo(allowedUlp);
    }

    private record Pair(double[] z, double tau, double[] w, double sigma) {
        @Override
        public String toString() {
            return Arrays.toString(z) + " at " + tau + " and " + Arrays.toString(w) + " at " + sigma;
        }
    }

    private double temperature() {
        return Math.pow(10, 2 * random.nextDouble() - 1);
    }

    private double[] gaussian(int n, double sigma) {
        return random.doubles(n).map(any -> sigma * random.nextGaussian()).toArray();
    }

    private static Distribution distribution(double temperature, double... z) {
        return Distribution.of(Logits.of(z), Temperature.of(temperature));
    }
}
