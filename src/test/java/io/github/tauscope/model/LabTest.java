package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabTest {

    private final Experiment start = Experiment.of(Logits.of(1, 5, 7, 10));
    private final Lab lab = new Lab(start);

    @Test
    void itBeginsWithNothingToUndo() {
        assertThat(lab.experiment()).isEqualTo(start);
        assertThat(lab.origin()).isEqualTo(start);
        assertFlags(false, false);
        lab.undo();
        lab.redo();
        assertThat(lab.experiment()).isEqualTo(start);
        assertFlags(false, false);
    }

    @Test
    void aChangeIsUndoneAndRedone() {
        heat(2);
        assertFlags(true, false);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(start);
        assertFlags(false, true);
        lab.redo();
        assertThat(lab.experiment()).isEqualTo(at(2));
        assertFlags(true, false);
    }

    @Test
    void editsOfOneKeyFoldIntoOneStep() {
        heat(2);
        heat(3);
        heat(4);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(start);
        lab.redo();
        assertThat(lab.experiment()).isEqualTo(at(4));
    }

    @Test
    void anEditOfAnotherKeyMakesAStep() {
        heat(2);
        lab.update("logit 0", e -> e.withLogit(0, 3));
        heat(4);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2).withLogit(0, 3));
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    @Test
    void theEndOfAGestureMakesAStep() {
        heat(2);
        lab.endGesture();
        heat(3);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    @Test
    void undoEndsAGesture() {
        heat(2);
        lab.endGesture();
        heat(3);
        lab.undo();
        heat(4);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    @Test
    void everyCommitIsAStep() {
        lab.commit(e -> e.withTemperature(Temperature.of(2)));
        lab.commit(e -> e.withTemperature(Temperature.of(3)));
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    @Test
    void aChangeForgetsWhatWasUndone() {
        heat(2);
        lab.undo();
        lab.update("logit 0", e -> e.withLogit(0, 3));
        assertFlags(true, false);
        lab.redo();
        assertThat(lab.experiment()).isEqualTo(start.withLogit(0, 3));
    }

    @Test
    void anEditThatChangesNothingLeavesNoStepAndKeepsWhatWasUndone() {
        heat(2);
        lab.undo();
        heat(1);
        lab.commit(e -> e);
        assertFlags(false, true);
    }

    @Test
    void aGestureThatComesBackLeavesNoStep() {
        heat(2);
        heat(1);
        lab.endGesture();
        assertFlags(false, false);
    }

    @Test
    void aGestureThatComesBackLeavesNoStepForAnotherKeyEither() {
        heat(2);
        heat(1);
        lab.update("logit 0", e -> e.withLogit(0, 3));
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(start);
        assertFlags(false, true);
    }

    @Test
    void anEditThatThrowsChangesNothing() {
        heat(2);
        List<Reading> seen = observed();
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> lab.update("logit 0", e -> e.withLogit(0, Double.NaN)));
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> lab.update("temperature", e -> e.scaled(1e308)));
        assertThat(lab.experiment()).isEqualTo(at(2));
        assertThat(seen).isEmpty();
        assertFlags(true, false);
    }

    @Test
    void anEditThatThrowsDoesNotEndTheGesture() {
        heat(2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> lab.update("logit 9", e -> e.withLogit(9, 1)));
        heat(3);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(start);
    }

    @Test
    void aCommitThatThrowsKeepsWhatWasUndone() {
        heat(2);
        lab.undo();
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> lab.commit(e -> e.withLogit(0, Double.NaN)));
        assertThat(lab.experiment()).isEqualTo(start);
        assertFlags(false, true);
    }

    @Test
    void openingCanBeUndoneAndChangesWhatResetReturnsTo() {
        heat(2);
        Experiment other = Experiment.of(Logits.of(3, 3, 1));
        lab.open(other);
        assertThat(lab.experiment()).isEqualTo(other);
        assertThat(lab.origin()).isEqualTo(other);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
        assertThat(lab.origin()).isEqualTo(start);
        lab.redo();
        assertThat(lab.origin()).isEqualTo(other);
    }

    @Test
    void openingWhatIsOpenLeavesNoStep() {
        lab.open(start);
        assertFlags(false, false);
    }

    @Test
    void openingWhatAnEditHasReachedMakesItTheOrigin() {
        heat(2);
        List<Reading> seen = observed();
        lab.open(at(2));
        assertThat(lab.origin()).isEqualTo(at(2));
        assertThat(seen).extracting(Reading::origin).containsExactly(at(2));
        lab.undo();
        assertThat(lab.origin()).isEqualTo(start);
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    @Test
    void resetReturnsToWhatWasOpenedAndCanBeUndone() {
        heat(2);
        lab.update("logit 0", e -> e.withLogit(0, 3));
        lab.reset();
        assertThat(lab.experiment()).isEqualTo(start);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2).withLogit(0, 3));
    }

    @Test
    void resetOfWhatIsUnchangedLeavesNoStep() {
        lab.reset();
        assertFlags(false, false);
    }

    @Test
    void listenersSeeTheExperimentWithItsDistributions() {
        List<Reading> seen = observed();
        heat(2);
        lab.commit(e -> e.withLogit(3, 4).withReference(Temperature.ARGMAX));
        lab.undo();
        assertThat(seen).hasSize(3).allSatisfy(LabTest::assertConsistent);
        assertThat(seen.get(1).reference().temperature()).isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void listenersHearOfAChangeOnceAndOfNothingElse() {
        List<Reading> seen = observed();
        heat(2);
        heat(2);
        lab.endGesture();
        lab.redo();
        assertThat(seen).hasSize(1);
    }

    @Test
    void aMovingSliderLeavesTheReferenceAlone() {
        Distribution reference = lab.reading().reference();
        heat(2);
        assertThat(lab.reading().reference()).isSameAs(reference);
        lab.update("logit 0", e -> e.withLogit(0, 3));
        assertThat(lab.reading().reference()).isNotSameAs(reference);
    }

    @Test
    void atTheReferenceThereIsOneDistribution() {
        lab.commit(e -> e.withReference(Temperature.of(3)));
        heat(3);
        assertThat(lab.reading().distribution()).isSameAs(lab.reading().reference());
        lab.update("logit 0", e -> e.withLogit(0, 3));
        assertThat(lab.reading().distribution()).isSameAs(lab.reading().reference());
        assertThat(lab.reading().distribution().temperature()).isEqualTo(Temperature.of(3));
    }

    @Test
    void flagsAreRightWhenListenersAreTold() {
        List<Boolean> undoable = new ArrayList<>();
        lab.readingProperty()
                .addListener((any, before, after) ->
                        undoable.add(lab.undoableProperty().get()));
        heat(2);
        lab.undo();
        assertThat(undoable).containsExactly(true, false);
    }

    @Test
    void theHistoryIsBoundedAndForgetsTheOldest() {
        for (int i = 1; i <= History.LIMIT + 100; i++) {
            double temperature = 1 + i;
            lab.commit(e -> e.withTemperature(Temperature.of(temperature)));
        }
        int undone = 0;
        while (lab.undoableProperty().get()) {
            lab.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(History.LIMIT - 1);
        assertThat(lab.experiment()).isEqualTo(at(1 + 101));
    }

    @Test
    void theOriginOutlivesTheHistory() {
        for (int i = 1; i <= History.LIMIT + 1; i++) {
            double temperature = 1 + i;
            lab.commit(e -> e.withTemperature(Temperature.of(temperature)));
        }
        lab.reset();
        assertThat(lab.experiment()).isEqualTo(start);
    }

    @Test
    void openingEndsAGesture() {
        heat(2);
        Experiment opened = Experiment.of(Logits.of(1, 2));
        lab.open(opened);
        heat(3);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(opened);
    }

    @Test
    void redoEndsAGesture() {
        heat(2);
        lab.redo();
        heat(3);
        lab.undo();
        assertThat(lab.experiment()).isEqualTo(at(2));
    }

    private void heat(double temperature) {
        lab.update("temperature", e -> e.withTemperature(Temperature.of(temperature)));
    }

    private Experiment at(double temperature) {
        return start.withTemperature(Temperature.of(temperature));
    }

    private List<Reading> observed() {
        List<Reading> seen = new ArrayList<>();
        lab.readingProperty().addListener((any, before, after) -> seen.add(after));
        return seen;
    }

    private void assertFlags(boolean undoable, boolean redoable) {
        assertThat(lab.undoableProperty().get()).as("undoable").isEqualTo(undoable);
        assertThat(lab.redoableProperty().get()).as("redoable").isEqualTo(redoable);
    }

    private static void assertConsistent(Reading reading) {
        Experiment experiment = reading.experiment();
        assertThat(reading.distribution().logits()).isEqualTo(experiment.logits());
        assertThat(reading.distribution().temperature()).isEqualTo(experiment.temperature());
        assertThat(reading.reference().logits()).isEqualTo(experiment.logits());
        assertThat(reading.reference().temperature()).isEqualTo(experiment.reference());
    }

    @Test
    void whatMovesIsToldOfWhenTheGestureEnds() {
        List<Temperature> told = new ArrayList<>();
        lab.settledProperty().subscribe(reading -> told.add(reading.experiment().temperature()));
        for (double tau : new double[] {2, 3, 4}) {
            lab.update("temperature", e -> e.withTemperature(Temperature.of(tau)));
            assertThat(lab.isSettled()).isFalse();
        }
        lab.endGesture();
        lab.commit(e -> e.withTemperature(Temperature.UNIFORM));
        lab.undo();
        assertThat(lab.isSettled()).isTrue();
        assertThat(told).containsExactly(Temperature.ONE, Temperature.of(4), Temperature.UNIFORM, Temperature.of(4));
    }
}
