package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Simplex.Obstacle;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values are from 30-digit arithmetic with mpmath 1.3, or follow from a formula beside them. */
class SimplexTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final Listing LISTED_AT_HALF = Listing.PLAIN.withSource(Temperature.of(0.5));

    // Corners

    @Test
    void theMostLikelyThreeAreTheCornersInTheOrderOfTheList() {
        assertThat(corners(experiment(1, 5, 7, 10))).containsExactly(1, 2, 3);
        assertThat(corners(experiment(10, 1, 9, 8, 7))).containsExactly(0, 2, 3);
        assertThat(corners(experiment(3, 3, 3, 3))).containsExactly(0, 1, 2);
    }

    @Test
    void chosenClassesComeFirstAndInTheirOrder() {
        assertThat(corners(choosing(experiment(10, 1, 9, 8, 7), 4, 1))).containsExactly(4, 1, 0);
        assertThat(corners(choosing(experiment(1, 2, 3, 4), 3, 0, 2))).containsExactly(3, 0, 2);
    }

    @Test
    void aMaskedClassIsNoCornerWhileItIsMasked() {
        Experiment chosen = choosing(experiment(1, 2, 3, 4), 3, 0, 2);
        Experiment masked = chosen.withLogit(0, MASKED);
        assertThat(corners(masked)).containsExactly(3, 2, 1);
        assertThat(corners(masked.withLogit(0, 1))).containsExactly(3, 0, 2);
    }

    @Test
    void thereIsNoneForFewerThanThreeClasses() {
        assertThat(Simplex.of(experiment(1))).isEmpty();
        assertThat(Simplex.of(experiment(1, 2))).isEmpty();
        assertThat(Simplex.of(experiment(1, MASKED, 2, MASKED))).isEmpty();
        assertThat(Simplex.of(experiment(1, MASKED, 2, 3))).isPresent();
    }

    @Test
    void anotherClassTakesACornerAndOneThatHasOneChangesPlaces() {
        Experiment four = experiment(1, 5, 7, 10);
        assertThat(corners(simplex(four).withCorner(1, 0))).containsExactly(1, 0, 3);
        assertThat(corners(simplex(four).withCorner(0, 3))).containsExactly(3, 2, 1);
    }

    // Probabilities

    @Test
    void theProbabilitiesAreThoseOfTheThreeLogitsAlone() {
        Distribution p = simplex(experiment(1, 5, 7, 10).withTemperature(Temperature.of(2)))
                .distribution();
        assertThat(p.probability(0)).isCloseTo(0.062890013245867497, within(1e-16));
        assertThat(p.probability(1)).isCloseTo(0.17095278019779027, within(1e-16));
        assertThat(p.probability(2)).isCloseTo(0.76615720655634223, within(2e-16));
    }

    /** z = τ₀ ln p: softmax of −.25, −.75, −1.25. */
    @Test
    void theProbabilitiesOfAListAreThoseOfItsSourceTemperature() {
        Experiment list = experiment(-0.5, -1.5, -2.5, -3).withListing(LISTED_AT_HALF);
        Distribution p = simplex(list).distribution();
        assertThat(p.probability(0)).isCloseTo(0.50648039105565403, within(1e-16));
        assertThat(p.probability(1)).isCloseTo(0.3071958857184984, within(1e-16));
        assertThat(simplex(list).with(-0.25, -0.5, -1).logits()).isEqualTo(Logits.of(-0.5, -1, -2, -3));
    }

    @Property
    void aTypedProbabilityOfAListIsTheOneTyped(
            @ForAll @IntRange(max = 2) int k,
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 0.999999) double p,
            @ForAll @DoubleRange(min = 0.1, max = 50) double tau) {
        Experiment list =
                experiment(-0.5, -1.5, -2.5, -3).withListing(LISTED_AT_HALF).withTemperature(Temperature.of(tau));
        Experiment after = simplex(list).withProbability(k, p).orElseThrow();
        assertThat(simplex(after).distribution().probability(k) / p).isCloseTo(1, within(1e-11));
    }

    @Test
    void togetherIsTheirShareOfAllClasses() {
        assertThat(together(2, 1, 5, 7, 10).value()).isCloseTo(0.99156059205217481, within(1e-15));
        assertThat(together(Double.POSITIVE_INFINITY, 1, 5, 7, 10).value()).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void togetherIsExactWhereItIsALimitOrThereAreNoOthers() {
        assertThat(together(0, 1, 5, 7, 10)).isEqualTo(new Probability(1, 0, true));
        Experiment without = choosing(experiment(1, 5, 7, 10), 0, 1, 2).withTemperature(Temperature.ARGMAX);
        assertThat(together(without)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(together(0, 3, 3, 3, 3).value()).isCloseTo(0.75, within(1e-15));
        assertThat(together(1, 1, 5, MASKED, 7).exact()).isTrue();
    }

    @Test
    void togetherKeepsWhatItLacksToOne() {
        Probability sure = together(1, 100, 0, 0, 0);
        assertThat(sure.log() / -3.720075976020836e-44).isCloseTo(1, within(1e-12)); // e^−100
        assertThat(sure.exact()).isFalse();
        Probability tiny = together(choosing(experiment(1000, 0, 0, 0), 1, 2, 3));
        assertThat(tiny.log()).isCloseTo(Math.log(3) - 1000, within(1e-12));
    }

    @Test
    void togetherIsOneByRoundingWhereDoublesDoNotTell() {
        assertThat(together(1, 0, 0, 0, -40)).isEqualTo(new Probability(1, 0, false));
    }

    // Placing

    @Property
    void logitsOfTheirOwnProbabilitiesAreThemselves(
            @ForAll @DoubleRange(min = -20, max = 20) double a,
            @ForAll @DoubleRange(min = -20, max = 20) double b,
            @ForAll @DoubleRange(min = 0.1, max = 50) double tau) {
        Simplex simplex = simplex(experiment(a, b, 1).withTemperature(Temperature.of(tau)));
        Distribution p = simplex.distribution();
        double[] back = simplex.logitsAt(p.logProbability(0), p.logProbability(1), p.logProbability(2));
        assertThat(back).containsExactly(new double[] {a, b, 1}, within(1e-12));
    }

    @Property
    void aTypedProbabilityKeepsTheOddsOfTheOtherTwoAndEveryOtherClass(
            @ForAll @IntRange(max = 2) int k,
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 0.999999) double p,
            @ForAll @DoubleRange(min = 0.1, max = 50) double tau) {
        Experiment before = experiment(1, 5, 7, 10, 2).withTemperature(Temperature.of(tau));
        Simplex simplex = simplex(before);
        Experiment after = simplex.withProbability(k, p).orElseThrow();
        Distribution three = simplex(after).distribution();
        int j = (k + 1) % 3;
        int l = (k + 2) % 3;
        assertThat(three.probability(k) / p).isCloseTo(1, within(1e-11));
        assertThat(three.logOdds(j, l)).isCloseTo(simplex.distribution().logOdds(j, l), within(1e-11));
        assertThat(all(after).logProbability(0)).isCloseTo(all(before).logProbability(0), within(1e-11));
        assertThat(all(after).logProbability(4)).isCloseTo(all(before).logProbability(4), within(1e-11));
        assertThat(after.logits().get(0)).isEqualTo(1);
        assertThat(after.logits().get(4)).isEqualTo(2);
    }

    @Test
    void theCornersStayWhateverTheirOrderBecomes() {
        Experiment placed = simplex(experiment(1, 5, 7, 10)).with(-20, 7, 10);
        assertThat(placed.logits()).isEqualTo(Logits.of(1, -20, 7, 10));
        assertThat(corners(placed)).containsExactly(1, 2, 3);
        Experiment three = experiment(5, 7, 10);
        assertThat(simplex(three).with(5, 7, 10)).isEqualTo(three);
    }

    @ParameterizedTest
    @CsvSource({"0, ARGMAX", "Infinity, UNIFORM", "1e-300, NO_DOUBLES", "1e-14, NO_DOUBLES", "1e308, NO_DOUBLES"})
    void whatKeepsThePointWhereItIsHasAName(double tau, Obstacle expected) {
        assertThat(simplex(experiment(5, 7, 10).withTemperature(Temperature.of(tau)))
                        .obstacle())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.001", "1", "10000", "1e300"})
    void elsewhereThePointCanBeDragged(double tau) {
        assertThat(simplex(experiment(5, 7, 10).withTemperature(Temperature.of(tau)))
                        .obstacle())
                .isEmpty();
    }

    @Test
    void itDependsOnTheLogitsHowFineDoublesAre() {
        assertThat(simplex(experiment(1e308, -1e308, 3)).obstacle()).contains(Obstacle.NO_DOUBLES);
        assertThat(simplex(experiment(1e-300, 2e-300, 0).withTemperature(Temperature.of(1e-300)))
                        .obstacle())
                .isEmpty();
        Simplex coarse = simplex(experiment(1e17, 1e17, 1e17).withTemperature(Temperature.of(100)));
        assertThat(coarse.withProbability(0, 0.5)).isEmpty();
        Simplex far = simplex(experiment(0, 0, 0).withTemperature(Temperature.of(1e307)));
        assertThat(far.withProbability(0, 1e-3)).isPresent();
        assertThat(far.withProbability(0, 1e-30)).isEmpty();
    }

    @Test
    void theFirstCornersClassChangesPlacesToo() {
        Experiment experiment = choosing(experiment(5, 4, 3, 2), 0, 1, 2);
        assertThat(corners(simplex(experiment).withCorner(2, 0))).containsExactly(2, 1, 0);
    }

    private static Probability together(double tau, double... logits) {
        return together(experiment(logits).withTemperature(Temperature.of(tau)));
    }

    private static Probability together(Experiment experiment) {
        return simplex(experiment).together(all(experiment));
    }

    private static Distribution all(Experiment experiment) {
        return Distribution.of(experiment.logits(), experiment.temperature());
    }

    private static List<Integer> corners(Experiment experiment) {
        return simplex(experiment).corners();
    }

    private static Simplex simplex(Experiment experiment) {
        return Simplex.of(experiment).orElseThrow();
    }

    private static Experiment experiment(double... logits) {
        return Experiment.of(Logits.of(logits));
    }

    private static Experiment choosing(Experiment experiment, Integer... corners) {
        return experiment.withInquiry(experiment.inquiry().withCorners(Arrays.asList(corners)));
    }
}
