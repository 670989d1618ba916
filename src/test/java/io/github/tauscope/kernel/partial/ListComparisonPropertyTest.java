package io.github.tauscope.kernel.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Divergence;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two whole distributions, cut to their top k: their divergences must lie within what the lists allow. */
class ListComparisonPropertyTest {

    /** What the sum of two thousand rounded terms can be off. */
    private static final double ROUNDING = 1e-12;

    @Property(tries = 1000)
    void theTruthIsWithin(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int n,
            @ForAll @IntRange(min = 1, max = 30) int k,
            @ForAll @DoubleRange(min = -3, max = 3) double logTau,
            @ForAll boolean known,
            @ForAll boolean isDoubtful) {
        Random random = new Random(seed);
        Logits z = logits(random, n);
        Logits y = random.nextBoolean() ? z : logits(random, n);
        int[] listed = top(z, Math.min(k, n));
        int[] ofA = top(y, Math.min(1 + random.nextInt(30), n));
        Temperature tau = Temperature.of(Math.pow(10, logTau));
        PartialDistribution p = cut(z, listed, known).at(tau);
        PartialDistribution a = cut(y, ofA, known).at(Temperature.ONE);
        ListComparison comparison =
                new ListComparison(p, a, places(listed, ofA, isDoubtful), places(ofA, listed, isDoubtful), false);
        Distribution whole = Distribution.of(z, tau);
        Distribution wholeA = Distribution.of(y, Temperature.ONE);
        assertWithin(comparison.totalVariation(), Divergence.totalVariation(whole, wholeA));
        assertWithin(comparison.kullbackLeibler(), Divergence.kullbackLeibler(whole, wholeA));
        assertWithin(comparison.jensenShannon(), Divergence.jensenShannon(whole, wholeA));
        for (int i = 0; i < listed.length; i++) {
            assertWithin(comparison.baseline(i), wholeA.probability(listed[i]));
        }
        double others = IntStream.range(0, n)
                .filter(i -> Arrays.stream(listed).noneMatch(j -> i == j))
                .mapToDouble(wholeA::probability)
                .sum();
        assertWithin(comparison.baselineRest(), others);
    }

    @Test
    void theBoundsOfTwoShortLists() {
        // p = .6, .3 and a rest of .1; a = .5 for the second, .2 for another, and a rest of .3, of which none exceeds
        // .2
        PartialDistribution p = list(0.6, 0.3).at(Temperature.ONE);
        PartialDistribution a = list(0.5, 0.2).at(Temperature.ONE);
        ListComparison comparison = new ListComparison(p, a, new int[] {-1, 0}, new int[] {1, -1}, false);
        assertThat(comparison.changedMost()).isZero();
        assertThat(comparison.baseline(0).low()).isZero();
        assertThat(comparison.baseline(0).high()).isCloseTo(0.2, within(1e-12));
        // Σ [a − p]⁺ = (.5 − .3) + (.2 − .1), but Σ [p − a]⁺ = .6 − .2; 1 − min(.3, .5)
        assertThat(comparison.totalVariation().low()).isCloseTo(0.4, within(1e-12));
        assertThat(comparison.totalVariation().high()).isCloseTo(0.7, within(1e-12));
        assertThat(comparison.kullbackLeibler().low()).isCloseTo(0.32, within(1e-12));
        assertThat(comparison.kullbackLeibler().high()).isInfinite();
    }

    @Test
    void aListDiffersInNothingFromItself() {
        PartialDistribution p = list(0.6, 0.3).at(Temperature.of(2));
        ListComparison comparison = new ListComparison(p, p, new int[] {0, 1}, new int[] {0, 1}, true);
        assertThat(comparison.totalVariation()).isEqualTo(new Interval(0, 0));
        assertThat(comparison.kullbackLeibler()).isEqualTo(new Interval(0, 0));
        assertThat(comparison.jensenShannon()).isEqualTo(new Interval(0, 0));
    }

    private static TopList list(double... p) {
        return TopList.ofDoubles(
                Logits.of(Arrays.stream(p).map(Math::log).toArray()),
                Temperature.ONE,
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    private static Logits logits(Random random, int n) {
        double scale = new double[] {0, 1, 10}[random.nextInt(3)];
        return Logits.of(random.doubles(n).map(u -> scale * u).toArray());
    }

    private static int[] top(Logits z, int k) {
        return Arrays.copyOf(z.descendingOrder(), k);
    }

    private static TopList cut(Logits z, int[] classes, boolean known) {
        Distribution whole = Distribution.of(z, Temperature.ONE);
        return TopList.ofDoubles(
                Logits.of(Arrays.stream(classes)
                        .mapToDouble(whole::logProbability)
                        .toArray()),
                Temperature.ONE,
                known ? OptionalLong.of(z.size()) : OptionalLong.empty(),
                OptionalDouble.empty());
    }

    /** Returns where the classes are; of class 0 nobody knows if it is doubtful. */
    private static int[] places(int[] classes, int[] others, boolean isDoubtful) {
        return Arrays.stream(classes)
                .map(i -> isDoubtful && i == 0
                        ? ListComparison.UNKNOWN
                        : IntStream.range(0, others.length)
                                .filter(j -> others[j] == i)
                                .findFirst()
                                .orElse(ListComparison.NOT_LISTED))
                .toArray();
    }

    private static void assertWithin(Interval bounds, double truth) {
        assertThat(truth).isBetween(bounds.low() - ROUNDING, bounds.high() + ROUNDING);
    }
}
