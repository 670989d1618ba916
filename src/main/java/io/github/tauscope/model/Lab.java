package io.github.tauscope.model;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The only place where the experiment changes, with undo and redo. Needs no toolkit; for one thread.
 *
 * <p>Edits with the same key make one undo step until the gesture ends: by {@link #endGesture}, an edit with another key,
 * undo or redo. An edit that throws changes nothing.
 */
public final class Lab {

    private static final String ROW = "row";

    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<Reading> settled;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private History<Step> history;
    private @Nullable String gesture;

    public Lab(Experiment experiment) {
        history = History.of(new Step(experiment, experiment));
        reading = new ReadOnlyObjectWrapper<>(Reading.of(experiment));
        settled = new ReadOnlyObjectWrapper<>(reading.get());
    }

    /** Returns what undo and redo go through. */
    public History<Step> history() {
        return history;
    }

    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The reading as it was when it was last settled: of what moves, only the outcome is to be announced. */
    public ReadOnlyObjectProperty<Reading> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** Returns whether nothing moves. Each row is settled, although the rows gone through make one gesture. */
    public boolean isSettled() {
        return gesture == null || gesture.equals(ROW);
    }

    public Reading reading() {
        return reading.get();
    }

    public Experiment experiment() {
        return reading().experiment();
    }

    /** Returns the experiment that was opened, an example for instance. */
    public Experiment origin() {
        return reading().origin();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /**
     * Changes the experiment.
     *
     * @param key what is edited, such as {@code temperature} or {@code step-3}; successive edits with the same key make
     *     one undo step
     * @param edit gives the changed experiment; if it throws, nothing changes
     */
    public void update(String key, UnaryOperator<Experiment> edit) {
        Experiment changed = edit.apply(experiment());
        begin(key);
        if (!changed.equals(experiment())) {
            show(key, new Step(changed, origin()));
        }
    }

    /**
     * Goes to another row of the set, which {@link #reset} then returns to; τ, the questions and A stay. Rows gone through in
     * one gesture make one undo step.
     *
     * @throws io.github.tauscope.kernel.InvalidLogitsException if it has no logits; nothing changes then
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public void goTo(int row) {
        RowPlace place = experiment().place();
        if (place != null && place.index() != row) {
            RowSet set = place.set();
            Experiment changed = experiment().at(set.row(row), new RowPlace(set, row));
            begin(ROW);
            show(ROW, new Step(changed, changed.withBaseline(null)));
        }
    }

    /**
     * Goes to the same row of a set that has true classes besides, which can be undone, and returns whether its rows were still
     * those of the experiment.
     *
     * @throws io.github.tauscope.kernel.InvalidLogitsException if the row has no logits; nothing changes then
     */
    public boolean labelRows(RowSet rows, RowSet labelled) {
        RowPlace place = experiment().place();
        if (place == null || !place.set().equals(rows)) {
            return false;
        }
        Experiment changed = experiment().at(labelled.row(place.index()), new RowPlace(labelled, place.index()));
        endGesture();
        show(history.pushed(new Step(changed, changed.withBaseline(null))));
        return true;
    }

    /** Makes an edit with its own undo step, such as a typed number. */
    public void commit(UnaryOperator<Experiment> edit) {
        update("commit", edit);
        endGesture();
    }

    /** Ends the gesture: the next edit with the same key makes a new undo step. */
    public void endGesture() {
        if (gesture != null) {
            gesture = null;
            show(history.withoutIdleStep());
        }
    }

    /** Opens another experiment, which can be undone. A stays. */
    public void open(Experiment opened) {
        openWithBaseline(opened.withBaseline(experiment().baseline()));
    }

    /** Opens another experiment with its own A, or none, which can be undone. */
    public void openWithBaseline(Experiment opened) {
        endGesture();
        Step step = new Step(opened, opened.withBaseline(null));
        if (!history.present().equals(step)) {
            show(history.pushed(step));
        }
    }

    /** Returns to the experiment that was opened, which can be undone. A stays. */
    public void reset() {
        commit(present -> origin().withBaseline(present.baseline()));
    }

    /** Goes on where another lab was. */
    public void restore(History<Step> kept) {
        gesture = null;
        show(kept);
    }

    public void undo() {
        endGesture();
        show(history.undone());
    }

    public void redo() {
        endGesture();
        show(history.redone());
    }

    private void begin(String key) {
        if (!key.equals(gesture)) {
            endGesture();
        }
    }

    private void show(String key, Step step) {
        History<Step> changed = key.equals(gesture) ? history.replaced(step) : history.pushed(step);
        gesture = key;
        show(changed);
    }

    private void show(History<Step> changed) {
        history = changed;
        undoable.set(history.canUndo());
        redoable.set(history.canRedo());
        Step step = history.present();
        if (!step.equals(new Step(experiment(), origin()))) {
            reading.set(reading().next(step.experiment(), step.origin()));
        }
        if (isSettled()) {
            settled.set(reading());
        }
    }
}
