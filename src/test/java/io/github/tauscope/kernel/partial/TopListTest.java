package io.github.tauscope.kernel.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Oracle;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopListTest {

    private static final OptionalLong UNKNOWN = OptionalLong.empty();
    private static final OptionalDouble LEAST_LISTED = OptionalDouble.empty();

    /** p = .6, nine of .0420722, nine of .0012 and .00055: listed mass .99, and Σ √p = 2.956. */
    private static double[] twentyOf151936() {
        return DoubleStream.concat(
                        DoubleStream.of(.6),
                        IntStream.range(0, 19).mapToDouble(i -> i < 9 ? .38945 / 9 - .0012 : i < 18 ? .0012 : .00055))
                .toArray();
    }

    private static TopList list(OptionalLong vocabulary, double... p) {
        return TopList.ofDoubles(Logits.fromProbabilities(p), Temperature.ONE, vocabulary, LEAST_LISTED);
    }

    private static OptionalLong vocabulary(long n) {
        return OptionalLong.of(n);
    }

    /** By hand: T from 18 √.00055 + √.0001 = .432 to √(151916 · .01) = 38.98, so p is √.6 / (2.956 + T). */
    @Test
    void theRenormalisedNumberIsOutsideOfWhatIsPossible() {
        PartialDistribution warm = list(vocabulary(151936), twentyOf151936()).at(Temperature.of(2));
        assertThat(warm.probability(0).low()).isCloseTo(.0185, within(5e-5));
        assertThat(warm.probability(0).high()).isCloseTo(.2285, within(2e-4));
        double renormalised = Distribution.of(Logits.fromProbabilities(twentyOf151936()), Temperature.of(2))
                .probability(0);
        assertThat(renormalised).isCloseTo(.262, within(5e-4));
        assertThat(warm.probability(0).contains(renormalised)).isFalse();
        assertThat(warm.rest().low()).isCloseTo(.432 / 3.388, within(1e-3));
    }

    @Test
    void withoutTheVocabularyOnlyOneEndIsKnown() {
        TopList list = list(UNKNOWN, twentyOf151936());
        assertThat(list.at(Temperature.of(2)).probability(0).low()).isZero();
        assertThat(list.at(Temperature.of(2)).probability(0).high()).isCloseTo(.2285, within(2e-4));
        assertThat(list.at(Temperature.of(2)).rest().high()).isEqualTo(1);
        assertThat(list.at(Temperature.of(2)).entropy().high()).isInfinite();
        assertThat(list.at(Temperature.of(.5)).rest().low()).isZero();
    }

    @Test
    void atTheSourceDoublesGivePoints() {
        PartialDistribution source = list(UNKNOWN, twentyOf151936()).at(Temperature.ONE);
        for (int i = 0; i < 20; i++) {
            double p = twentyOf151936()[i];
            assertThat(source.probability(i).contains(p)).isTrue();
            assertThat(source.probability(i).high() - source.probability(i).low())
                    .isLessThan(40 * Math.ulp(p));
        }
        assertThat(source.rest().low()).isCloseTo(.01, within(2e-15));
        assertThat(source.rest().high()).isCloseTo(.01, within(2e-15));
    }

    /** Against 80 digits, for a rest that is as even, or as concentrated, as it can be: the bounds are reached and hold. */
    @Test
    void theBoundsAreReachedByTheTwoExtremeRests() {
        double[] even = {.5, .2, .05, .05, .05, .05, .05, .05};
        double[] concentrated = {.5, .2, .15, .15, 0, 0, 0, 0};
        for (double tau : new double[] {.3, .9, 1.2, 4, 50}) {
            double[] z = Logits.fromProbabilities(even).toArray();
            Interval bounds =
                    list(vocabulary(8), .5, .2).at(Temperature.of(tau)).probability(0);
            double atEven = Oracle.atTemperature(z, tau).probability(0).doubleValue();
            assertThat(tau > 1 ? bounds.low() : bounds.high()).isCloseTo(atEven, within(1e-14));
            z = Logits.fromProbabilities(concentrated).toArray();
            bounds = list(vocabulary(8), .5, .2, .15).at(Temperature.of(tau)).probability(0);
            double atConcentrated = Oracle.atTemperature(z, tau).probability(0).doubleValue();
            assertThat(tau > 1 ? bounds.high() : bounds.low()).isCloseTo(atConcentrated, within(1e-9));
        }
    }

    @Test
    void notOneUlpOfTheTruthIsOutside() {
        Random random = new Random(12);
        for (int round = 0; round < 40; round++) {
            double[] z = random.doubles(60).map(u -> 12 * Math.log(u)).sorted().toArray();
            double source = 0.2 + 3 * random.nextDouble();
            Distribution whole = Distribution.of(Logits.of(z), Temperature.of(source));
            int[] order = whole.logits().descendingOrder();
            Logits top = Logits.of(Arrays.stream(order)
                    .limit(1 + random.nextInt(20))
                    .mapToDouble(whole::logProbability)
                    .toArray());
            TopList list = TopList.ofDoubles(top, Temperature.of(source), vocabulary(60), LEAST_LISTED);
            for (double tau : new double[] {source, source * Math.nextUp(1.0), source / 3, source * 7, 1e-3, 1e6}) {
                PartialDistribution partial = list.at(Temperature.of(tau));
                Oracle truth = Oracle.atTemperature(z, tau);
                for (int i = 0; i < top.size(); i++) {
                    assertContains(partial.probability(i), truth.probability(order[i]));
                }
                assertContains(partial.rest(), truth.complement(Arrays.copyOf(order, top.size())));
            }
        }
    }

    private static void assertContains(Interval bounds, BigDecimal truth) {
        assertThat(new BigDecimal(bounds.low())).isLessThanOrEqualTo(truth);
        assertThat(new BigDecimal(bounds.high())).isGreaterThanOrEqualTo(truth);
    }

    @Test
    void aClassThatIsAllButCertainKeepsTheDigitsOfItsRest() {
        TopList list = TopList.ofDoubles(Logits.of(-1e-20, -40), Temperature.ONE, vocabulary(10), LEAST_LISTED);
        assertThat(StrictMath.exp(-40)).isGreaterThan(1e-20); // so the second has more than the first leaves
        assertThat(list.contradiction()).contains(Contradiction.SUM_ABOVE_ONE);
        list = TopList.ofDoubles(Logits.of(-1e-20, -60), Temperature.ONE, UNKNOWN, LEAST_LISTED);
        assertThat(list.rest().low()).isCloseTo(1e-20 - StrictMath.exp(-60), within(1e-34));
    }

    @Test
    void nothingUnderflowsOrOverflowsIntoAWrongBound() {
        Logits far = Logits.of(-0.7, -1e4, Double.NEGATIVE_INFINITY);
        for (double tau :
                new double[] {1e-300, 1e-6, 1e-3, .999, 1.001, 1e3, 1e6, 1e300, 0, Double.POSITIVE_INFINITY}) {
            for (OptionalLong n : new OptionalLong[] {UNKNOWN, vocabulary(1_000_000_000_000L)}) {
                for (OptionalDouble c : new OptionalDouble[] {LEAST_LISTED, OptionalDouble.of(-0.8)}) {
                    PartialDistribution partial =
                            TopList.of(far, Temperature.ONE, n, c).at(Temperature.of(tau));
                    assertThat(partial.probability(0).high()).isPositive();
                    assertThat(partial.probability(2)).isEqualTo(Interval.ZERO);
                    assertThat(partial.entropy().low()).isNotNegative();
                    assertThat(partial.rest().low() + partial.probability(0).low())
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void atZeroTiesShareAndTheRestCanTieOnlyIfItReachesTheTop() {
        assertThat(list(UNKNOWN, .4, .4, .1).at(Temperature.ARGMAX).probability(1))
                .isEqualTo(new Interval(.5, .5));
        assertThat(list(UNKNOWN, .4, .4, .1).at(Temperature.ARGMAX).rest()).isEqualTo(Interval.ZERO);
        PartialDistribution one = list(UNKNOWN, .3).at(Temperature.ARGMAX); // two more of .3 fit into .7
        assertThat(one.probability(0)).isEqualTo(new Interval(1 / 3.0, 1)); // the double is below 1/3
        assertThat(one.rest()).isEqualTo(new Interval(0, Math.nextUp(2 / 3.0)));
        assertThat(list(vocabulary(2), .3).at(Temperature.ARGMAX).probability(0))
                .isEqualTo(new Interval(.5, 1));
        TopList chosenBeyond =
                TopList.ofDoubles(Logits.fromProbabilities(.3, .01), Temperature.ONE, UNKNOWN, OptionalDouble.of(-1.1));
        assertThat(chosenBeyond.at(Temperature.ARGMAX).probability(0)).isEqualTo(Interval.UNIT);
    }

    @Test
    void roundedNumbersTieOnlyPerhaps() {
        TopList printed = TopList.of(Logits.of(-0.91629, -0.91629, -2.30259), Temperature.ONE, UNKNOWN, LEAST_LISTED);
        assertThat(printed.at(Temperature.ARGMAX).probability(0)).isEqualTo(Interval.UNIT);
        assertThat(printed.at(Temperature.ARGMAX).probability(2)).isEqualTo(Interval.ZERO);
    }

    @Test
    void atInfinityAllThatAreNotMaskedAreEqual() {
        TopList list = list(vocabulary(10), .6, .2, 0);
        assertThat(list.at(Temperature.UNIFORM).probability(0)).isEqualTo(around(BigDecimal.valueOf(9)));
        assertThat(list.at(Temperature.UNIFORM).probability(2)).isEqualTo(Interval.ZERO);
        assertThat(list.at(Temperature.UNIFORM).rest().low()).isEqualTo(Math.nextDown(7 / 9.0)); // 7 / 9.0 is above
        assertThat(list(UNKNOWN, .6, .3).at(Temperature.UNIFORM).probability(0))
                .isEqualTo(new Interval(0, Math.nextUp(1 / 3.0)));
        assertThat(list(vocabulary(8), .6, .2).at(Temperature.UNIFORM).probability(0))
                .isEqualTo(new Interval(1 / 8.0, 1 / 8.0));
    }

    /** Returns the two doubles beside 1/n, or 1/n if it is one. */
    private static Interval around(BigDecimal n) {
        double nearest = 1 / n.doubleValue();
        int side = new BigDecimal(nearest).multiply(n).compareTo(BigDecimal.ONE);
        return new Interval(side > 0 ? Math.nextDown(nearest) : nearest, side < 0 ? Math.nextUp(nearest) : nearest);
    }

    /** 1/n is between its bounds by the definition of both; a share that is a double is a point. */
    @Test
    void atInfinityTheBoundsAreTheDoublesBesideTheTruth() {
        for (int n = 2; n < 200; n++) {
            assertThat(list(vocabulary(n), .6, .2).at(Temperature.UNIFORM).probability(1))
                    .isEqualTo(n == 2 ? new Interval(.5, .5) : around(BigDecimal.valueOf(n)));
        }
    }

    /**
     * Without a list, the others can have up to p = 1: the token has next to nothing at a low τ, unless all others are less
     * likely. At a τ so far from the source's that weights overflow, the bounds still hold, and are no NaN.
     */
    @Test
    void aTokenWithoutItsListIsBetweenNothingAndAllAtALowTemperature() {
        for (double log : new double[] {-9.5, -700, -3.5e30}) {
            for (double tau : new double[] {5e-324, 1e-300, 0.01, 0.9, 1.1, 100, 1e300, Double.MAX_VALUE}) {
                for (double source : new double[] {1e-300, 1, 1e300}) {
                    for (OptionalLong n : new OptionalLong[] {UNKNOWN, vocabulary(151936)}) {
                        TopList lone = TopList.of(Logits.of(log), Temperature.of(source), n, OptionalDouble.of(0));
                        PartialDistribution at = lone.at(Temperature.of(tau));
                        if (tau < source / 2) {
                            assertThat(at.probability(0).low()).isZero();
                            assertThat(at.rest().high()).isEqualTo(1);
                        }
                        assertThat(at.probability(0).high()).isPositive();
                        assertThat(at.entropy().low()).isNotNegative();
                    }
                }
            }
        }
        PartialDistribution cold = TopList.of(Logits.of(-9.5), Temperature.ONE, UNKNOWN, OptionalDouble.of(0))
                .at(Temperature.of(.01));
        assertThat(cold.probability(0)).isEqualTo(Interval.UNIT);
    }

    /** p₂/p₁ = exp(−9.499/5e-324) is no double but above 0, as only that of a masked class is not. */
    @Test
    void whatUnderflowsIsNotNothing() {
        PartialDistribution cold = TopList.ofDoubles(Logits.of(-1e-3, -9.5), Temperature.ONE, UNKNOWN, LEAST_LISTED)
                .at(Temperature.of(5e-324));
        assertThat(cold.probability(1).low()).isZero();
        assertThat(cold.probability(1).high()).isPositive();
    }

    @Test
    void withAllClassesListedItIsTheDistribution() {
        PartialDistribution whole = list(vocabulary(2), .75, .25).at(Temperature.of(.5));
        assertThat(whole.probability(0).low()).isCloseTo(.9, within(1e-15));
        assertThat(whole.probability(0).high()).isCloseTo(.9, within(1e-15));
        assertThat(whole.rest()).isEqualTo(Interval.ZERO);
        assertThat(whole.entropy().high() - whole.entropy().low()).isLessThan(1e-13);
    }

    @Test
    void contradictionsAreNamed() {
        assertThat(list(UNKNOWN, .7, .4).contradiction()).contains(Contradiction.SUM_ABOVE_ONE);
        assertThat(list(vocabulary(3), .7, .1).contradiction()).contains(Contradiction.REST_TOO_LARGE);
        assertThat(list(vocabulary(4), .7, .1).contradiction()).isEmpty();
        assertThat(list(vocabulary(2), .7, .1).contradiction()).contains(Contradiction.REST_TOO_LARGE);
    }

    @Test
    void theDigitsSayHowPreciseANumberIs() {
        assertThat(LogprobRounding.halfWidth(-0.5)).isEqualTo(5e-6);
        assertThat(LogprobRounding.halfWidth(-0.91629)).isEqualTo(5e-6);
        assertThat(LogprobRounding.halfWidth((float) -0.916290731874155)).isEqualTo(Math.ulp(0.9f) / 2.0);
        assertThat(LogprobRounding.halfWidth(-0.91629076)).isEqualTo(Math.ulp(0.9f) / 2.0);
        assertThat(LogprobRounding.halfWidth(-300.125)).isEqualTo(Math.ulp(300f) / 2.0);
        assertThat(LogprobRounding.halfWidth(-0.9162907318)).isEqualTo(5e-11);
        assertThat(LogprobRounding.halfWidth(-0.916290731874155)).isZero();
        assertThat(LogprobRounding.halfWidth(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void aSourceAtALimitAndTooFewClassesAreRefused() {
        Logits one = Logits.of(-1);
        assertThatThrownBy(() -> TopList.of(one, Temperature.ARGMAX, UNKNOWN, LEAST_LISTED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(vocabulary(1), .5, .25)).isInstanceOf(IllegalArgumentException.class);
    }

    /** e^−.69 = .5016 twice is above 1, and by less than two decimals explain: ln p from −.695 to −.685, p from .499 to .504. */
    @Test
    void fewDigitsExplainASumAboveOne() {
        TopList halves = TopList.of(Logits.of(-0.69, -0.69), Temperature.ONE, UNKNOWN, LEAST_LISTED);
        assertThat(halves.contradiction()).isEmpty();
        assertThat(halves.at(Temperature.ONE).probability(0).contains(.5)).isTrue();
        assertThat(halves.at(Temperature.ONE).probability(0).low()).isCloseTo(Math.exp(-.695), within(1e-15));
        assertThat(halves.rest().high()).isCloseTo(1 - 2 * Math.exp(-.695), within(1e-14));
        // −.69 beside −.69315 has five decimals too, and .5016 + .5 is above 1 by far more
        assertThat(TopList.of(Logits.of(-0.69, -0.69315), Temperature.ONE, UNKNOWN, LEAST_LISTED)
                        .contradiction())
                .contains(Contradiction.SUM_ABOVE_ONE);
        assertThat(TopList.of(Logits.of(-0.1, -0.2), Temperature.ONE, UNKNOWN, LEAST_LISTED)
                        .contradiction())
                .contains(Contradiction.SUM_ABOVE_ONE); // e^−.15 + e^−.25 = 1.64
        assertThat(TopList.of(Logits.of(0, -1), Temperature.ONE, UNKNOWN, LEAST_LISTED)
                        .contradiction())
                .contains(Contradiction.SUM_ABOVE_ONE); // whole numbers were not rounded
    }

    /** Of three classes with .34 and .33, the third has .33; ln p to two decimals leave .3307, above e^−1.11 = .3296. */
    @Test
    void fewDigitsExplainARestAboveTheCeiling() {
        assertThat(TopList.of(Logits.of(-1.08, -1.11), Temperature.ONE, vocabulary(3), LEAST_LISTED)
                        .contradiction())
                .isEmpty();
        assertThat(TopList.of(Logits.of(-1.08, -1.11234), Temperature.ONE, vocabulary(3), LEAST_LISTED)
                        .contradiction())
                .contains(Contradiction.REST_TOO_LARGE);
    }
}
