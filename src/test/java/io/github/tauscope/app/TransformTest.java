package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformTest {

    private static final Experiment THREE = Experiment.of(
                    List.of("a", "b", "c"), Logits.of(1, Double.NEGATIVE_INFINITY, 4))
            .withTemperature(Temperature.of(2));

    @Test
    void aShiftIsAddedToWhatIsNotMasked() {
        assertThat(Transform.SHIFT.parse(" −10 ").apply(THREE))
                .isEqualTo(THREE.withLogits(Logits.of(-9, Double.NEGATIVE_INFINITY, -6)));
    }

    @Test
    void aScaleMultipliesWhatIsNotMasked() {
        assertThat(Transform.SCALE.parse("2.5").apply(THREE))
                .isEqualTo(THREE.withLogits(Logits.of(2.5, Double.NEGATIVE_INFINITY, 10)));
    }

    @Test
    void aScaleDoesWhatItsHintSays() {
        assertThat(probabilities(Transform.SCALE.parse("4").apply(THREE)))
                .isEqualTo(probabilities(THREE.withTemperature(Temperature.of(0.5))));
        assertThat(probabilities(Transform.SCALE.parse("-1").apply(THREE)))
                .isEqualTo(probabilities(THREE.withClassMoved(0, 2).withClassMoved(0, 1)));
        assertThat(probabilities(Transform.SCALE.parse("0").apply(THREE))).containsExactly(0.5, 0, 0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.25, 0, 0.75",
                "0.25;0;0.75",
                "0.25 0 0.75",
                " 0.25\n0\t0.75 ",
                "0.25,0,0.75,",
                "tensor([0.25, 0., 0.75])",
                "[0.25 0 0.75]",
                "0,25; 0; 0,75"
            })
    void numbersAreSeparatedByCommasSemicolonsOrWhiteSpace(String typed) {
        assertThat(Transform.FROM_PROBABILITIES.parse(typed).apply(THREE))
                .isEqualTo(THREE.withLogits(
                        Logits.of(StrictMath.log(0.25), Double.NEGATIVE_INFINITY, StrictMath.log(0.75))));
    }

    @Test
    void probabilitiesMayBeMoreThanTheClassesWere() {
        Experiment four = Transform.FROM_PROBABILITIES.parse("1 1 1 1").apply(THREE);
        assertThat(four.labels()).containsExactly("a", "b", "c", "4");
        assertThat(four.logits()).isEqualTo(Logits.of(0, 0, 0, 0));
        assertThat(four.temperature()).isEqualTo(Temperature.of(2));
    }

    @ParameterizedTest
    @CsvSource({
        "SHIFT, x",
        "SHIFT, ''",
        "SCALE, '1 2'",
        "SCALE, 1e400",
        "FROM_PROBABILITIES, ''",
        "FROM_PROBABILITIES, 'a, b'"
    })
    void whatIsNoNumberIsRefusedBeforeAnythingChanges(Transform transform, String typed) {
        assertThatThrownBy(() -> transform.parse(typed)).isInstanceOf(InvalidNumberException.class);
    }

    @ParameterizedTest
    @CsvSource({"'-0.25, 0.5', NEGATIVE_PROBABILITY, 0", "'0.5, inf', POSITIVE_INFINITY, 1", "'0, 0', ALL_MASKED, -1"})
    void numbersThatAreNoProbabilitiesAreRefused(String typed, InvalidLogitsException.Reason reason, int index) {
        assertThatThrownBy(() -> Transform.FROM_PROBABILITIES.parse(typed))
                .isInstanceOfSatisfying(InvalidLogitsException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.index()).isEqualTo(index);
                });
    }

    @ParameterizedTest
    @CsvSource({"SHIFT, inf", "SHIFT, -inf", "SCALE, ∞"})
    void anInfiniteNumberIsRefused(Transform transform, String typed) {
        assertThatThrownBy(() -> transform.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidNumberException.class, e -> assertThat(e.text()).isEqualTo(typed));
    }

    @ParameterizedTest
    @CsvSource({"SCALE, 1e308", "SCALE, -1e308"})
    void whatWouldLeaveTheDoublesIsRefused(Transform transform, String typed) {
        assertThatThrownBy(() -> transform.parse(typed).apply(THREE))
                .isInstanceOfSatisfying(InvalidLogitsException.class, e -> assertThat(e.reason())
                        .isEqualTo(InvalidLogitsException.Reason.OVERFLOW));
    }

    private static double[] probabilities(Experiment experiment) {
        Distribution distribution = Distribution.of(experiment.logits(), experiment.temperature());
        return IntStream.range(0, distribution.size())
                .mapToDouble(distribution::probability)
                .toArray();
    }
}
