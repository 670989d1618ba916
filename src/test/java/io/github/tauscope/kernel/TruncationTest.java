package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncationTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;

    /** p = .0084, .0624, .1695, .7597 (Python decimal, 60 digits), most likely last. */
    private final Distribution four = distribution(2, 1, 5, 7, 10);

    @Test
    void topKKeepsTheKMostLikely() {
        assertThat(Truncation.topK(four, 2).kept()).containsExactly(3, 2);
        assertThat(Truncation.topK(four, 2).size()).isEqualTo(2);
        assertThat(Truncation.topK(four, 4).kept()).containsExactly(3, 2, 1, 0);
        assertThat(Truncation.topK(four, 1000).kept()).containsExactly(3, 2, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, INF})
    void topKKeepsTheFirstOfATieAtTheBorder(double temperature) {
        assertThat(Truncation.topK(distribution(temperature, 1, 5, 5, 7, 5), 2).kept())
                .containsExactly(3, 1);
        assertThat(Truncation.topK(distribution(temperature, 1, 5, 5, 7, 5), 3).kept())
                .containsExactly(3, 1, 2);
    }

    @Test
    void topPKeepsTheFewestThatReachP() {
        assertThat(Truncation.topP(four, 0.75).kept()).containsExactly(3);
        assertThat(Truncation.topP(four, 0.76).kept()).containsExactly(3, 2);
        assertThat(Truncation.topP(four, 0.92).kept()).containsExactly(3, 2);
        assertThat(Truncation.topP(four, 0.93).kept()).containsExactly(3, 2, 1);
        assertThat(Truncation.topP(four, 0.992).kept()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void topPIsReachedWhereTheSumEqualsIt() {
        Distribution quarters = distribution(1, 0, 0, 0, 0);
        assertThat(Truncation.topP(quarters, 0.5).kept()).containsExactly(0, 1);
        assertThat(Truncation.topP(quarters, Math.nextUp(0.5)).kept()).containsExactly(0, 1, 2);
        assertThat(Truncation.topP(distribution(1, new double[10]), 0.9).size()).isEqualTo(9);
    }

    /** The sum of the probabilities may fall short of a p just below 1, and the next class would be a masked one. */
    @Test
    void topPJustBelowOneKeepsNoMaskedClass() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] z = random.doubles(1 + random.nextInt(20)).toArray();
            double[] masked = Arrays.copyOf(z, z.length + 1);
            masked[z.length] = MASKED;
            assertThat(Truncation.topP(distribution(1, masked), Math.nextDown(1.0))
                            .size())
                    .isLessThanOrEqualTo(z.length);
        }
    }

    @Test
    void topPZeroKeepsTheMostLikelyAndOneAllThatAreNotMasked() {
        Distribution steep = distribution(1, 0, MASKED, -1000, 0);
        assertThat(Truncation.topP(steep, 0).kept()).containsExactly(0);
        assertThat(Truncation.topP(steep, 1).kept()).containsExactly(0, 3, 2);
        assertThat(Truncation.topP(distribution(0, 3, 1, MASKED), 1).kept()).containsExactly(0, 1);
    }

    @Test
    void minPKeepsWhatIsNotTooFarBelowTheMostLikely() {
        // p / max p = .0111, .0821, .2231, 1: exp of −4.5, −2.5, −1.5, 0 (Python decimal, 60 digits)
        assertThat(Truncation.minP(four, 0.23).kept()).containsExactly(3);
        assertThat(Truncation.minP(four, 0.22).kept()).containsExactly(3, 2);
        assertThat(Truncation.minP(four, 0.05).kept()).containsExactly(3, 2, 1);
        assertThat(Truncation.minP(four, 0.0111).kept()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void minPIsReachedWhereTheRatioEqualsIt() {
        Distribution halves = distribution(1, 0, StrictMath.log(0.5), StrictMath.log(0.25));
        assertThat(Truncation.minP(halves, 0.5).kept()).containsExactly(0, 1);
        assertThat(Truncation.minP(halves, Math.nextUp(0.5)).kept()).containsExactly(0);
    }

    @Test
    void minPZeroKeepsAllThatAreNotMaskedAndOneTheTiesOfTheMaximum() {
        double[] z = {3, 1, 3, -1e6, MASKED};
        for (double temperature : new double[] {0, 0.5, 1e300}) {
            assertThat(Truncation.minP(distribution(temperature, z), 0).kept()).containsExactly(0, 2, 1, 3);
            assertThat(Truncation.minP(distribution(temperature, z), 1).kept()).containsExactly(0, 2);
        }
        assertThat(Truncation.minP(distribution(INF, z), 1).kept()).containsExactly(0, 2, 1, 3);
        assertThat(Truncation.minP(distribution(1e308, 1e-300, 0), 1).kept()).containsExactly(0);
    }

    @Test
    void minPTellsApartWhatUnderflows() {
        Distribution steep = distribution(1, 0, -743, -744);
        double least = Double.MIN_VALUE;
        // exp(−744) is 1.55 of the least double (Python decimal, 60 digits), and 2 of them when rounded
        assertThat(steep.probability(2)).isEqualTo(2 * least);
        assertThat(Truncation.minP(steep, 2 * least).kept()).containsExactly(0, 1);
        assertThat(Truncation.minP(steep, least).kept()).containsExactly(0, 1, 2);
        assertThat(Truncation.minP(distribution(1, 0, -746), least).kept()).containsExactly(0);
    }

    @Test
    void atZeroOnlyTheTiesOfTheMaximumHaveAnyProbability() {
        Distribution argmax = distribution(0, 3, 1, 3);
        assertThat(Truncation.topP(argmax, 0.5).kept()).containsExactly(0);
        assertThat(Truncation.topP(argmax, 0.6).kept()).containsExactly(0, 2);
        assertThat(Truncation.minP(argmax, 0.1).kept()).containsExactly(0, 2);
        assertThat(Truncation.topK(argmax, 1).cut().value()).isEqualTo(0.5);
    }

    @Test
    void cutClassesAreMaskedAndTheOthersShareTheirProbability() {
        Truncation truncation = Truncation.topK(four, 2);
        assertThat(truncation.logits()).isEqualTo(Logits.of(MASKED, MASKED, 7, 10));
        // softmax of [7, 10] at 2, 1/(1 + e^1.5): Python decimal, 60 digits
        assertThat(truncation.distribution().probability(2)).isCloseTo(0.182425523806356, within(1e-15));
        assertThat(truncation.distribution().temperature()).isEqualTo(Temperature.of(2));
        assertThat(truncation.distribution().at(0).exact()).isTrue();
    }

    @Test
    void theCutIsTheTailAndSaysWhetherItIsNothing() {
        // .00843940794782518574 + .06235925876824149159: Python decimal, 60 digits
        assertThat(Truncation.topK(four, 2).cut().value()).isCloseTo(0.0707986667160666773, within(2e-17));
        assertThat(Truncation.topK(four, 4).cut()).isEqualTo(new Probability(0, MASKED, true));
        assertThat(Truncation.topP(distribution(1, 3, MASKED), 1).cut()).isEqualTo(new Probability(0, MASKED, true));
        Probability tiny = Truncation.topK(distribution(1, 0, -1000), 1).cut();
        assertThat(tiny).isEqualTo(new Probability(0, -1000, false));
    }

    @Test
    void cutsAreCombinedOneAfterTheOther() {
        Distribution nucleus = Truncation.topP(four, 0.99).distribution();
        assertThat(Truncation.topK(nucleus, 2).logits()).isEqualTo(Logits.of(MASKED, MASKED, 7, 10));
        // the second cut is of what the first left: .1695/.9292 of 10 and 7 alone makes .7597 into .8176
        assertThat(Truncation.topP(four, 0.8).size()).isEqualTo(2);
        assertThat(Truncation.topP(Truncation.topK(four, 2).distribution(), 0.8).size())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoKOrNoShareIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Truncation.topK(four, 0))
                .withMessage("Top-k cannot keep 0 classes; allowed is a k of 1 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Truncation.topP(four, 1.5))
                .withMessage("Top-p cannot be 1.5; allowed is a number from 0 to 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Truncation.minP(four, Double.NaN))
                .withMessage("Min-p cannot be nan; allowed is a number from 0 to 1.");
        for (double none : new double[] {-Double.MIN_VALUE, Math.nextUp(1.0), INF, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Truncation.topP(four, none));
            assertThatIllegalArgumentException().isThrownBy(() -> Truncation.minP(four, none));
        }
    }

    @Test
    void aVocabularyIsCutAsItsSumsSay() {
        double[] z = new Random(3).doubles(151_936).map(u -> 12 * u * u).toArray();
        Distribution distribution = distribution(0.7, z);
        Truncation nucleus = Truncation.topP(distribution, 0.9);
        double[] descending = IntStream.range(0, z.length)
                .mapToDouble(distribution::probability)
                .sorted()
                .toArray();
        double kept =
                Arrays.stream(descending, z.length - nucleus.size(), z.length).sum();
        assertThat(kept).isGreaterThan(0.9);
        assertThat(kept - descending[z.length - nucleus.size()]).isLessThan(0.9);
        assertThat(nucleus.cut().value()).isCloseTo(1 - kept, within(1e-12));
    }

    @Property
    void theKeptAreTheFirstOfTheOrderAndNoneIsMasked(
            @ForAll("distributions") Distribution distribution,
            @ForAll @IntRange(min = 1, max = 40) int k,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        for (Truncation truncation : new Truncation[] {
            Truncation.topK(distribution, k), Truncation.topP(distribution, share), Truncation.minP(distribution, share)
        }) {
            int[] kept = truncation.kept();
            assertThat(kept).startsWith(distribution.order()[0]);
            assertThat(kept).containsExactly(Arrays.copyOf(distribution.order(), kept.length));
            assertThat(truncation.logits().unmasked()).isEqualTo(kept.length);
        }
    }

    @Property
    void theNucleusReachesPAndWouldNotWithoutItsLast(
            @ForAll("distributions") Distribution distribution, @ForAll @DoubleRange(min = 0, max = 1) double p) {
        Truncation nucleus = Truncation.topP(distribution, p);
        double cut = nucleus.cut().value();
        int last = nucleus.kept()[nucleus.size() - 1];
        assertThat(cut).isLessThanOrEqualTo(1 - p + 1e-14);
        if (nucleus.size() > 1 && p < 1) {
            assertThat(cut + distribution.probability(last)).isGreaterThan(1 - p - 1e-14);
        }
    }

    @Property
    void minPCutsByTheRatioOfProbabilities(
            @ForAll("distributions") Distribution distribution,
            @ForAll @DoubleRange(min = 0.01, max = 1) double ratio) {
        int[] kept = Truncation.minP(distribution, ratio).kept();
        double border = ratio * distribution.probability(distribution.order()[0]);
        for (int i = 0; i < distribution.size(); i++) {
            int index = i;
            double p = distribution.probability(i);
            if (Math.abs(p - border) > 1e-13) {
                assertThat(Arrays.stream(kept).anyMatch(j -> j == index)).isEqualTo(p > border);
            }
        }
    }

    @Property
    void theOthersShareWhatIsCut(
            @ForAll("distributions") Distribution distribution, @ForAll @IntRange(min = 1, max = 40) int k) {
        Truncation truncation = Truncation.topK(distribution, k);
        Distribution renormalised = truncation.distribution();
        double left = 1 - truncation.cut().value();
        for (int i : truncation.kept()) {
            assertThat(renormalised.probability(i) * left).isCloseTo(distribution.probability(i), within(1e-14));
        }
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> logit = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(-20, 20).ofScale(1)),
                Tuple.of(1, Arbitraries.of(MASKED, 0.0, 1e308, -1e308)));
        Arbitrary<Double> temperature = Arbitraries.of(0.0, 0.01, 0.3, 1.0, 7.0, 1e5, INF);
        return logit.array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(30)
                .filter(z -> Arrays.stream(z).anyMatch(Double::isFinite))
                .flatMap(z -> temperature.map(t -> distribution(t, z)));
    }

    private static Distribution distribution(double temperature, double... z) {
        return Distribution.of(Logits.of(z), Temperature.of(temperature));
    }
}
