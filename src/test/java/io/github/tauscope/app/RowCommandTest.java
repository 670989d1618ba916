package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCommandTest {

    private static final Experiment THREE = Experiment.of(List.of("a", "b", "c"), Logits.of(1, 2, 3));

    @Test
    void duplicatingPutsTheSameClassBelow() {
        Experiment four = RowCommand.DUPLICATE.apply(THREE, 1);
        assertThat(four.labels()).containsExactly("a", "b", "b", "c");
        assertThat(four.logits()).isEqualTo(Logits.of(1, 2, 2, 3));
    }

    @Test
    void maskingTwiceGivesTheLogitZero() {
        Experiment masked = RowCommand.MASK.apply(THREE, 2);
        assertThat(masked.logits().isMasked(2)).isTrue();
        assertThat(RowCommand.MASK.apply(masked, 2).logits()).isEqualTo(Logits.of(1, 2, 0));
    }

    @Test
    void movingTakesTheRowAlongAndTheFocusWithIt() {
        assertThat(RowCommand.MOVE_UP.apply(THREE, 2).labels()).containsExactly("a", "c", "b");
        assertThat(RowCommand.MOVE_UP.rowAfter(2)).isEqualTo(1);
        assertThat(RowCommand.MOVE_DOWN.apply(THREE, 0).labels()).containsExactly("b", "a", "c");
        assertThat(RowCommand.MOVE_DOWN.rowAfter(0)).isEqualTo(1);
    }

    @Test
    void atTheEndsARowStaysWhereItIs() {
        assertThat(RowCommand.MOVE_UP.apply(THREE, 0)).isEqualTo(THREE);
        assertThat(RowCommand.MOVE_UP.rowAfter(0)).isZero();
        assertThat(RowCommand.MOVE_DOWN.apply(THREE, 2)).isEqualTo(THREE);
    }

    @Test
    void removingLeavesTheRowToTheNext() {
        assertThat(RowCommand.REMOVE.apply(THREE, 1).labels()).containsExactly("a", "c");
        assertThat(RowCommand.REMOVE.rowAfter(1)).isEqualTo(1);
    }

    @Test
    void theLastClassCanNeitherBeRemovedNorMasked() {
        Experiment one = Experiment.of(List.of("a"), Logits.of(1));
        assertThatThrownBy(() -> RowCommand.REMOVE.apply(one, 0)).isInstanceOf(InvalidLogitsException.class);
        assertThatThrownBy(() -> RowCommand.MASK.apply(one, 0)).isInstanceOf(InvalidLogitsException.class);
    }
}
