package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked beside the distribution follows the classes that it speaks of. */
class InquiryTest {

    private final Experiment letters = Experiment.of(List.of("a", "b", "c", "d", "e"), Logits.of(1, 9, 3, 5, 7));
    private final Experiment chosen = about(letters, 2, 4, 0);

    @Test
    void pinsAreInOrderAndEachOnce() {
        Inquiry inquiry = Inquiry.INITIAL.withPins(
                List.of(Temperature.UNIFORM, Temperature.of(3), Temperature.ARGMAX, Temperature.of(3)));
        assertThat(inquiry.pins()).containsExactly(Temperature.ARGMAX, Temperature.of(3), Temperature.UNIFORM);
    }

    @Test
    void theTrueClassIsTheMostLikelyUntilOneIsChosen() {
        assertThat(letters.trueClass()).isEqualTo(1);
        assertThat(letters.withLogit(3, 11).trueClass()).isEqualTo(3);
        assertThat(chosen.withLogit(3, 11).trueClass()).isEqualTo(2);
    }

    @Test
    void itFollowsItsClassesWhereverTheyGo() {
        assertNames(chosen.withClassAdded(1, "new", 0), "c", "e", "a");
        assertNames(chosen.withClassDuplicated(4), "c", "e", "a");
        assertNames(chosen.withClassMoved(4, 0), "c", "e", "a");
        assertNames(chosen.withClassMoved(0, 4), "c", "e", "a");
        assertNames(chosen.sorted(), "c", "e", "a");
        assertNames(chosen.withoutClass(1), "c", "e", "a");
        assertNames(chosen.shifted(1).scaled(-2), "c", "e", "a");
    }

    @Test
    void itForgetsAClassThatIsGone() {
        Experiment without = chosen.withoutClass(2);
        assertThat(without.inquiry().trueClass()).isEqualTo(Inquiry.ANY);
        assertThat(chosen.withoutClass(4).inquiry().corners()).containsExactly(0);
        assertThat(chosen.withLogits(Logits.of(1, 2)).inquiry().corners()).containsExactly(0);
        assertThat(chosen.withLogits(Logits.of(1, 2)).inquiry().trueClass()).isEqualTo(Inquiry.ANY);
    }

    @Test
    void itSpeaksOfNoClassThatIsNotThere() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> letters.withInquiry(letters.inquiry().withTrueClass(5)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> letters.withInquiry(letters.inquiry().withCorners(List.of(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Inquiry.INITIAL.withCorners(List.of(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Inquiry.INITIAL.withCorners(List.of(0, 1, 2, 3)));
    }

    @Test
    void aIsTheExperimentThatWasPinnedAndHasNoAOfItsOwn() {
        Experiment hot = letters.withTemperature(Temperature.of(5));
        Experiment both = hot.withBaseline(chosen.withBaseline(letters));
        assertThat(both.baseline()).isEqualTo(chosen);
        assertThat(both.swapped()).isEqualTo(chosen.withBaseline(hot));
        assertThat(both.swapped().swapped()).isEqualTo(both);
        assertThat(both.withBaseline(null)).isEqualTo(hot);
        assertThat(hot.swapped()).isSameAs(hot);
    }

    @Test
    void openingAndResettingKeepA() {
        Lab lab = new Lab(letters);
        lab.commit(present -> present.withBaseline(present));
        Experiment other = Experiment.of(Logits.of(1, 2));
        lab.open(other);
        assertThat(lab.experiment()).isEqualTo(other.withBaseline(letters));
        assertThat(lab.origin()).isEqualTo(other);
        lab.commit(present -> present.withLogit(0, 9));
        lab.reset();
        assertThat(lab.experiment()).isEqualTo(other.withBaseline(letters));
        assertThat(lab.reading().baseline()).isNotNull();
    }

    @Test
    void aMovingSliderLeavesTheDistributionOfAAlone() {
        Lab lab = new Lab(letters.withBaseline(chosen));
        Distribution baseline = lab.reading().baseline();
        lab.update("temperature", present -> present.withTemperature(Temperature.of(3)));
        assertThat(lab.reading().baseline()).isSameAs(baseline).isNotNull();
    }

    // Cuts

    @Test
    void cutsFollowEachOther() {
        Distribution whole = Distribution.of(Logits.of(4, 3, 2, 1, 0), Temperature.ONE);
        Cut topThree = new Cut(OptionalInt.of(3), OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(topThree.of(whole).logits().unmasked()).isEqualTo(3);
        // Of e^4, e^3, e^2 the first has 0.6652 and the first two 0.9100, of all five 0.6364 and 0.8706.
        Cut both = new Cut(OptionalInt.of(3), OptionalDouble.of(0.9), OptionalDouble.empty());
        assertThat(both.of(whole).logits().unmasked()).isEqualTo(2);
        Cut nucleus = new Cut(OptionalInt.empty(), OptionalDouble.of(0.9), OptionalDouble.empty());
        assertThat(nucleus.of(whole).logits().unmasked()).isEqualTo(3);
        Cut all = new Cut(OptionalInt.of(3), OptionalDouble.of(0.9), OptionalDouble.of(0.5));
        assertThat(all.of(whole).logits().unmasked()).isEqualTo(1);
        assertThat(Cut.NONE.of(whole)).isSameAs(whole);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareIsFromZeroToOne(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cut(OptionalInt.empty(), OptionalDouble.of(share), OptionalDouble.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cut(OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.of(share)));
    }

    @Test
    void whatIsAskedHasBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cut(OptionalInt.of(0), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(1, -1, Cut.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(1, Sampling.MOST + 1, Cut.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new InfoNceCase(Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InfoNceCase(0, Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InfoNceCase(0, 0, -1));
    }

    @Test
    void boundsThemselvesAreAllowed() {
        assertThat(new Cut(OptionalInt.of(1), OptionalDouble.of(0), OptionalDouble.of(1)).topP())
                .hasValue(0);
        assertThat(new Cut(OptionalInt.of(1), OptionalDouble.of(1), OptionalDouble.of(0)).topP())
                .hasValue(1);
        assertThat(new Sampling(1, 0, Cut.NONE).draws()).isZero();
        assertThat(new Sampling(1, Sampling.MOST, Cut.NONE).draws()).isEqualTo(1_000_000);
        assertThat(new InfoNceCase(0, 0, 0).negatives()).isZero();
        assertThat(new InfoNceCase(0, 0, InfoNceCase.MOST).negatives()).isEqualTo(1L << 53);
        assertThatIllegalArgumentException().isThrownBy(() -> new InfoNceCase(0, 0, InfoNceCase.MOST + 1));
    }

    @Test
    void otherLabelsMoveNoClass() {
        Experiment labelled = chosen.withLabel(0, "first").withLabels(List.of("p", "q", "r", "s", "t"));
        assertThat(labelled.inquiry()).isEqualTo(chosen.inquiry());
    }

    @Test
    void theChosenClassMovesWhereOneIsAddedInItsPlace() {
        Experiment second = about(letters, 1, 1);
        assertNames(
                second.withClassAdded(1, "new", 0),
                letters.labels().get(1),
                letters.labels().get(1));
    }

    @Test
    void aIsComparableWhereItHasAsManyClasses() {
        Experiment other = letters.withTemperature(Temperature.of(3));
        assertThat(letters.comparable()).isNull();
        assertThat(letters.withBaseline(other).comparable()).isEqualTo(other);
        assertThat(letters.withBaseline(other.withoutClass(0)).comparable()).isNull();
    }

    private static Experiment about(Experiment experiment, int trueClass, Integer... corners) {
        return experiment.withInquiry(
                experiment.inquiry().withTrueClass(trueClass).withCorners(List.of(corners)));
    }

    private static void assertNames(Experiment experiment, String trueClass, String... corners) {
        assertThat(experiment.labels().get(experiment.trueClass())).isEqualTo(trueClass);
        assertThat(experiment.inquiry().corners().stream().map(experiment.labels()::get))
                .containsExactly(corners);
    }
}
