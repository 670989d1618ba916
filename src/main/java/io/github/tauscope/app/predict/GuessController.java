package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Changes an open prediction by keyboard: of which class, at which place, and to what. */
public final class GuessController {

    private final Workbench bench;
    private List<String> labels = List.of();
    private List<String> places = List.of();

    @FXML
    private ComboBox<Integer> guessed;

    @FXML
    private ComboBox<Integer> place;

    @FXML
    private EditField guess;

    @FXML
    private CheckBox over;

    public GuessController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        TextCell.install(guessed, "", index -> Printable.of(labels.get(index)));
        TextCell.install(place, "", index -> places.get(index));
        guessed.setOnAction(event ->
                Optional.ofNullable(guessed.getValue()).ifPresent(index -> change(typed -> typed.about(index))));
        place.setOnAction(event -> showGuess());
        guess.onNumber(
                text -> change(typed -> typed.typed(chosen(guessed), chosen(place), text)),
                refused -> guessing() instanceof TypedGuessing typed ? typed.allowed() : "");
        guess.onStep(steps -> change(typed -> typed.stepped(chosen(guessed), chosen(place), steps)));
    }

    ReadOnlyStringProperty problemProperty() {
        return guess.problemProperty();
    }

    /** Takes what is being typed. */
    void commit() {
        guess.commit();
    }

    void show(Guessing guessing) {
        boolean isTyped = guessing instanceof TypedGuessing;
        guessed.setVisible(isTyped);
        guess.setVisible(isTyped);
        over.setVisible(!isTyped);
        place.setVisible(!guessing.places().isEmpty());
        if (guessing instanceof TypedGuessing typed) {
            offerClasses(typed);
        }
        if (!guessing.places().equals(places)) {
            places = guessing.places();
            place.getItems().setAll(IntStream.range(0, places.size()).boxed().toList());
            place.setValue(0);
        }
        showGuess();
    }

    private void offerClasses(TypedGuessing typed) {
        List<String> present = bench.lab().experiment().labels();
        if (!present.equals(labels) || !typed.classes().equals(guessed.getItems())) {
            labels = present;
            guessed.setValue(null); // or the list would choose another one by itself
            guessed.getItems().setAll(typed.classes());
            guessed.setValue(typed.about());
        } else if (typed instanceof CurveGuessing curve) {
            guessed.setValue(curve.about());
        }
    }

    private void showGuess() {
        Guessing guessing = guessing();
        if (guessing instanceof TypedGuessing typed) {
            boolean isSecret = typed.isUntouched()
                    && bench.settings().hiddenProperty().get().contains(Hidden.NUMBERS);
            guess.show(isSecret ? "" : typed.value(chosen(guessed), chosen(place)));
        } else if (guessing instanceof BinsGuessing bins) {
            over.setSelected(bins.isMarked(chosen(place)));
        }
    }

    private void change(Function<TypedGuessing, Prediction> changed) {
        if (guessing() instanceof TypedGuessing typed) {
            commit(changed.apply(typed));
        }
    }

    @FXML
    private void mark() {
        if (guessing() instanceof BinsGuessing bins) {
            commit(bins.marked(chosen(place), over.isSelected()));
        }
    }

    private @Nullable Guessing guessing() {
        Experiment experiment = bench.lab().experiment();
        Prediction open = experiment.openPrediction();
        return open == null ? null : Guessing.of(experiment, open, bench);
    }

    private void commit(Prediction changed) {
        bench.lab().commit(e -> e.withPrediction(changed));
    }

    private static int chosen(ComboBox<Integer> box) {
        Integer value = box.getValue();
        return value == null ? 0 : value;
    }
}
