package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    private final Experiment animals = Experiment.of(List.of("cat", "dog", "owl"), Logits.of(1, 7, 5));

    @Test
    void itBeginsAtOneWithNumberedClasses() {
        Experiment experiment = Experiment.of(Logits.of(4, 2));
        assertThat(experiment.labels()).containsExactly("1", "2");
        assertThat(experiment.temperature()).isEqualTo(Temperature.ONE);
        assertThat(experiment.reference()).isEqualTo(Temperature.ONE);
        assertThat(experiment.size()).isEqualTo(2);
    }

    @Test
    void numberedLabelsAreAListLikeAnyOther() {
        List<String> numbered = Experiment.numbered(3);
        assertThat(numbered).isEqualTo(List.of("1", "2", "3")).hasSameHashCodeAs(List.of("1", "2", "3"));
        assertThat(List.of("1", "2", "3")).isEqualTo(numbered);
        assertThat(numbered).isEqualTo(Experiment.numbered(3)).isNotEqualTo(Experiment.numbered(4));
        assertThatThrownBy(() -> numbered.set(0, "a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> numbered.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void labelsAreCopied() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        Experiment experiment = Experiment.of(given, Logits.of(1, 2));
        given.set(0, "changed");
        assertThat(experiment.labels()).containsExactly("a", "b");
    }

    @Test
    void everyLogitNeedsALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(List.of("a"), Logits.of(1, 2)))
                .withMessage("There are 1 labels for 2 logits; give one for each.");
    }

    @Test
    void labelsMayBeEqualEmptyOrInAnyScript() {
        List<String> labels = List.of("the", "the", "", "日本");
        assertThat(Experiment.of(labels, Logits.of(1, 2, 3, 4)).labels()).isEqualTo(labels);
    }

    @Test
    void temperaturesChangeByThemselves() {
        Experiment changed = animals.withTemperature(Temperature.ARGMAX).withReference(Temperature.UNIFORM);
        assertThat(changed.temperature()).isEqualTo(Temperature.ARGMAX);
        assertThat(changed.reference()).isEqualTo(Temperature.UNIFORM);
        assertThat(changed.withTemperature(Temperature.ONE).withReference(Temperature.ONE))
                .isEqualTo(animals);
    }

    @Test
    void editsOfClassesKeepTheTemperatures() {
        Experiment hot = animals.withTemperature(Temperature.of(5)).withReference(Temperature.of(2));
        assertThat(List.of(
                        hot.withLogit(0, 2),
                        hot.withLabel(0, "x"),
                        hot.withoutClass(1),
                        hot.withClassMoved(0, 2),
                        hot.sorted(),
                        hot.shifted(1),
                        hot.withLogits(Logits.of(1))))
                .allSatisfy(e -> assertThat(e.temperature()).isEqualTo(Temperature.of(5)))
                .allSatisfy(e -> assertThat(e.reference()).isEqualTo(Temperature.of(2)));
    }

    @Test
    void labelsAndLogitsAreReplacedFromAClassOnAndClassesAddedWhereTheyAreMore() {
        assertClasses(animals.withClassesFrom(1, List.of(), List.of(8.0, 9.0, 10.0)), "cat 1, dog 8, owl 9, 4 10");
        assertClasses(animals.withClassesFrom(2, List.of("a", "b"), List.of()), "cat 1, dog 7, a 5, b 0");
        assertClasses(animals.withClassesFrom(0, List.of("a"), List.of(7.0)), "a 7, dog 7, owl 5");
        assertThat(animals.withClassesFrom(0, List.of(), List.of())).isEqualTo(animals);
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> animals.withClassesFrom(0, List.of(), List.of(-1 / 0.0, -1 / 0.0, -1 / 0.0)));
    }

    @Test
    void aLogitOrALabelIsReplaced() {
        assertThat(animals.withLogit(1, MASKED).logits()).isEqualTo(Logits.of(1, MASKED, 5));
        assertThat(animals.withLabel(2, "fox").labels()).containsExactly("cat", "dog", "fox");
        assertThat(animals.labels()).containsExactly("cat", "dog", "owl");
    }

    @Test
    void aClassIsAddedDuplicatedOrTakenOutWithItsLabel() {
        assertClasses(animals.withClassAdded(0, "fox", 9), "fox 9, cat 1, dog 7, owl 5");
        assertClasses(animals.withClassAdded(3, "fox", 9), "cat 1, dog 7, owl 5, fox 9");
        assertClasses(animals.withClassDuplicated(1), "cat 1, dog 7, dog 7, owl 5");
        assertClasses(animals.withoutClass(0), "dog 7, owl 5");
    }

    @Test
    void aClassIsMovedWithItsLabel() {
        assertClasses(animals.withClassMoved(0, 2), "dog 7, owl 5, cat 1");
        assertClasses(animals.withClassMoved(2, 0), "owl 5, cat 1, dog 7");
        assertThat(animals.withClassMoved(1, 1)).isEqualTo(animals);
    }

    @Test
    void sortingTurnsRoundWhatIsSortedAlready() {
        Experiment descending = animals.sorted();
        assertClasses(descending, "dog 7, owl 5, cat 1");
        assertClasses(descending.sorted(), "cat 1, owl 5, dog 7");
        assertClasses(descending.sorted().sorted(), "dog 7, owl 5, cat 1");
    }

    @Test
    void shiftingAndScalingReachEveryClass() {
        assertThat(animals.shifted(-1).logits()).isEqualTo(Logits.of(0, 6, 4));
        assertThat(animals.scaled(2).logits()).isEqualTo(Logits.of(2, 14, 10));
    }

    @Test
    void newLogitsKeepTheLabelsThereAreAndNumberTheRest() {
        assertClasses(animals.withLogits(Logits.of(4)), "cat 4");
        assertClasses(animals.withLogits(Logits.of(4, 3, 2, 1, 0)), "cat 4, dog 3, owl 2, 4 1, 5 0");
    }

    @Test
    void whatWouldBeNoExperimentIsRefused() {
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Experiment.of(Logits.of(1)).withoutClass(0));
        assertThatExceptionOfType(InvalidLogitsException.class).isThrownBy(() -> animals.withLogit(0, Double.NaN));
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Experiment.of(Logits.of(1)).withLogit(0, MASKED));
        assertThatExceptionOfType(InvalidLogitsException.class).isThrownBy(() -> animals.scaled(1e308));
    }

    @Test
    void anIndexOutOfRangeIsRefused() {
        for (int index : new int[] {-1, 3}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> animals.withLogit(index, 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> animals.withLabel(index, ""));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> animals.withoutClass(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> animals.withClassMoved(index, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> animals.withClassMoved(0, index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> animals.withClassDuplicated(index));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> animals.withClassAdded(4, "", 1));
    }

    private static void assertClasses(Experiment experiment, String classes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < experiment.size(); i++) {
            found.add(
                    experiment.labels().get(i) + " " + (int) experiment.logits().get(i));
        }
        assertThat(String.join(", ", found)).isEqualTo(classes);
    }
}
