package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void theCountsArePublishedOnes() {
        // Rosetta Code, "Pseudo-random numbers/Splitmix64": 100 000 draws of 5 with the seed 987654321
        assertThat(Sampler.of(distribution(INF, 0, 1, 2, 3, 4), 987654321)
                        .sample(100_000)
                        .counts())
                .containsExactly(20027, 19892, 20073, 19978, 20030);
    }

    @Test
    void theFirstDrawsOfASeedArePinned() {
        // SplitMix64 in Python's integers, the distribution in Python decimal, 60 digits
        assertThat(draws(Sampler.of(distribution(2, 1, 5, 7, 10), 42), 10))
                .containsExactly(3, 2, 3, 3, 1, 3, 2, 3, 3, 3);
        assertThat(draws(Sampler.of(distribution(10, 1, 5, 7, 10), 42), 10))
                .containsExactly(3, 1, 1, 1, 0, 3, 1, 3, 1, 2);
    }

    @Test
    void aSampleKnowsItsLatestDrawsTheLastOneFirst() {
        Distribution distribution = distribution(10, 1, 5, 7, 10);
        for (int draws : new int[] {1, 7, 20, 21, 1000}) {
            int[] all = draws(Sampler.of(distribution, 42), draws);
            int known = Math.min(draws, Sample.LATEST);
            int[] expected =
                    IntStream.range(0, known).map(k -> all[draws - 1 - k]).toArray();
            assertThat(Sampler.of(distribution, 42).sample(draws).latest()).containsExactly(expected);
        }
    }

    /** Two million draws are asked for, of which a hundredth may be made before it is asked again. */
    @Test
    void drawingSaysHowFarItIsAndStopsWhereItIsNotWanted() {
        Sampler sampler = Sampler.of(distribution(1, 5, 7), 1);
        List<Double> told = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> sampler.sample(2_000_000, part -> {
                    told.add(part);
                    if (part >= 0.5) {
                        throw new CancellationException("not wanted");
                    }
                }))
                .withMessage("not wanted");
        assertThat(told.get(0)).isZero();
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i) - told.get(i - 1)).isBetween(0.5e-6, 0.01);
        }
        assertThat(told.get(told.size() - 1)).isBetween(0.5, 0.51);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, 20260103})
    void theBitsAreThoseOfTheJdksSplittableRandom(long seed) {
        SplittableRandom jdk = new SplittableRandom(seed);
        Sampler sampler = Sampler.of(distribution(1, new double[1 << 12]), seed);
        for (int i = 0; i < 1000; i++) {
            assertThat(sampler.next()).isEqualTo((int) (jdk.nextLong() >>> 52));
        }
    }

    @Test
    void aSampleCountsTheDrawsThatNextWouldMake() {
        Distribution distribution = distribution(3, 1, 5, 7, 10);
        Sample sample = Sampler.of(distribution, 5).sample(1000);
        int[] counts = new int[4];
        for (int i : draws(Sampler.of(distribution, 5), 1000)) {
            counts[i]++;
        }
        assertThat(sample.counts()).containsExactly(counts);
        assertThat(sample.count(3)).isEqualTo(counts[3]);
        assertThat(sample.draws()).isEqualTo(1000);
    }

    @Test
    void aSampleGoesOnWhereTheLastOneEnded() {
        Sampler sampler = Sampler.of(distribution(INF, 0, 0), 9);
        int first = sampler.sample(100).count(0);
        assertThat(first + sampler.sample(100).count(0))
                .isEqualTo(Sampler.of(distribution(INF, 0, 0), 9).sample(200).count(0));
    }

    /** Critical values: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, 0.95 with 3, 1 and 7 degrees of freedom. */
    @ParameterizedTest
    @CsvSource({
        "7.815, 2, '1 5 7 10'",
        "7.815, inf, '1 5 7 10'",
        "7.815, 1.5, '-inf 0.3 0 -inf -0.5 -1'",
        "3.841, 0, '3 1 3 -inf 2'",
        "14.067, 1, '0 0 1 1 0.5 0.5 0.7 1'"
    })
    void chiSquaredIsExceededByOneSeedInTwenty(double critical, String temperature, String logits) {
        double[] z =
                Arrays.stream(logits.split(" ", -1)).mapToDouble(Reals::parse).toArray();
        Distribution distribution = Distribution.of(Logits.of(z), Temperature.parse(temperature));
        long exceeded = LongStream.range(0, 2000)
                .filter(seed -> chiSquared(Sampler.of(distribution, seed).sample(2000), distribution) > critical)
                .count();
        // 100 ± 3 √(2000 · .05 · .95)
        assertThat(exceeded).isBetween(71L, 129L);
    }

    @Test
    void whatHasNoProbabilityIsNeverDrawn() {
        Distribution distribution = distribution(1, MASKED, 0, MASKED, -800, 1, MASKED);
        int[] counts = Sampler.of(distribution, 1).sample(100_000).counts();
        assertThat(counts[1]).isPositive();
        assertThat(counts[4]).isPositive();
        assertThat(counts[1] + counts[4]).isEqualTo(100_000);
    }

    /** Seeds whose first 64 bits are all 0 and all 1, found by undoing SplitMix64 in Python's integers. */
    @Test
    void theLeastAndTheGreatestUniformFindAClassThatIsPossible() {
        assertThat(Sampler.of(distribution(1, MASKED, 0, 0), 0x61c8864680b583ebL)
                        .next())
                .isEqualTo(1);
        double[] z = new double[50];
        z[49] = MASKED;
        Distribution distribution = distribution(1, z);
        assertThat(49 * distribution.probability(0)).isLessThan(1);
        assertThat(Sampler.of(distribution, 0x31628af67b2131abL).next()).isEqualTo(48);
    }

    @Test
    void whatIsCutIsNeverDrawn() {
        Distribution nucleus =
                Truncation.topP(distribution(5, 1, 5, 7, 10), 0.7).distribution();
        int[] counts = Sampler.of(nucleus, 1).sample(10_000).counts();
        assertThat(IntStream.range(0, 4).filter(i -> counts[i] > 0)).containsExactly(2, 3);
    }

    @Test
    void atZeroTheTiesShareAndTheOthersAreNeverDrawn() {
        Sample sample = Sampler.of(distribution(0, 1, 3, 2, 3, MASKED, 3), 4).sample(90_000);
        assertThat(sample.count(0) + sample.count(2) + sample.count(4)).isZero();
        for (int i : new int[] {1, 3, 5}) {
            assertThat(sample.count(i)).isCloseTo(30_000, within(600));
        }
    }

    @Test
    void theOnlyClassIsAlwaysDrawn() {
        assertThat(Sampler.of(distribution(1, 7), 3).sample(100).count(0)).isEqualTo(100);
        assertThat(Sampler.of(distribution(0, 7, 9, 8), 3).sample(100).count(1)).isEqualTo(100);
    }

    @Test
    void tenThousandDrawsOfAVocabularyAreQuick() {
        double[] z = new Random(3).doubles(151_936).map(u -> 12 * u).toArray();
        Sampler sampler = Sampler.of(distribution(1, z), 8);
        long before = System.nanoTime();
        Sample sample = sampler.sample(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
        assertThat(Arrays.stream(sample.counts()).sum()).isEqualTo(10_000);
    }

    @Test
    void aSampleIsComparedWithWhatWasToBeExpected() {
        Sample sample = Sampler.of(distribution(1, StrictMath.log(1), StrictMath.log(3)), 6)
                .sample(400);
        assertThat(sample.expected(1)).isCloseTo(300, within(1e-12));
        // √(¼ · ¾ / 400)
        assertThat(sample.standardError(0)).isCloseTo(0.021650635094610966, within(1e-17));
        assertThat(sample.standardError(1)).isCloseTo(0.021650635094610966, within(1e-17));
        assertThat(sample.totalVariation()).isCloseTo(Math.abs(sample.count(0) / 400.0 - 0.25), within(1e-15));
        assertThat(sample.count(0)).isNotEqualTo(100);
    }

    @Test
    void theStandardErrorOfAClassThatIsNearlySureIsNotZero() {
        Sample sample = Sampler.of(distribution(1, 100, 0), 6).sample(4);
        // √(e^−100 / 4)
        assertThat(sample.standardError(0)).isCloseTo(StrictMath.exp(-50) / 2, within(1e-36));
        assertThat(Sampler.of(distribution(0, 1, 0), 6).sample(4).standardError(0))
                .isZero();
    }

    @Test
    void countsAreCopied() {
        Sample sample = Sampler.of(distribution(1, 7), 3).sample(2);
        sample.counts()[0] = 9;
        assertThat(sample.counts()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void noDrawsAreNoSample(int draws) {
        Sampler sampler = Sampler.of(distribution(1, 7), 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sampler.sample(draws))
                .withMessage(draws + " draws are no sample; allowed is 1 or more.");
    }

    /** Returns Σ (count − N p)² / (N p) over the classes that are possible. */
    private static double chiSquared(Sample sample, Distribution distribution) {
        return IntStream.range(0, distribution.size())
                .filter(i -> distribution.probability(i) > 0)
                .mapToDouble(i -> Math.pow(sample.count(i) - sample.expected(i), 2) / sample.expected(i))
                .sum();
    }

    private static int[] draws(Sampler sampler, int count) {
        return IntStream.generate(sampler::next).limit(count).toArray();
    }

    private static Distribution distribution(double temperature, double... z) {
        return Distribution.of(Logits.of(z), Temperature.of(temperature));
    }
}
