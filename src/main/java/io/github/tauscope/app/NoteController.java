package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Hint;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.NumberText;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The note on the open example: what to look for, folded until somebody asks, where it comes from, and the temperatures worth a visit. */
public final class NoteController {

    private final Workbench bench;

    @FXML
    private Pane note;

    @FXML
    private ToggleButton disclosure;

    @FXML
    private Label observation;

    @FXML
    private Label source;

    @FXML
    private HBox temperatures;

    private @Nullable Example example;

    NoteController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.lab().readingProperty().map(Reading::origin).subscribe(this::showOpened);
        bench.settings().presentingProperty().subscribe(presenting -> showNote());
        bench.lessons().placeProperty().subscribe(place -> showNote());
        bench.lab().readingProperty().subscribe(reading -> showSource(reading.experiment()));
    }

    /** It gives the answers of a lesson away, and is no figure to present. */
    private void showNote() {
        boolean isTaught = bench.lessons().placeProperty().get().isPresent();
        boolean isPresented = bench.settings().presentingProperty().get();
        note.setVisible(example != null && !isTaught && !isPresented);
    }

    private void showOpened(Experiment origin) {
        example = bench.exampleOf(origin).orElse(null);
        showNote();
        disclosure.setSelected(false); // it would give the answer away
        if (example != null) {
            observation.setText(example.observation());
            temperatures
                    .getChildren()
                    .setAll(example.temperatures().stream().map(this::button).toList());
            showSource(bench.lab().experiment());
        }
    }

    /** Says where the logits come from, or that they were edited since. */
    private void showSource(Experiment experiment) {
        if (example == null) {
            return;
        }
        boolean edited = !example.experiment().logits().equals(experiment.logits())
                || !example.experiment().labels().equals(experiment.labels());
        String given = example.illustrative() ? bench.text("note.illustrative", example.source()) : example.source();
        source.setText(edited ? bench.text("note.edited") : given);
    }

    private Button button(Temperature temperature) {
        Button button = new Button(bench.text("note.visit", NumberText.temperature(temperature)));
        button.getStyleClass().addAll("small", "visit");
        Hint.setText(button, bench.text("hint.visit", NumberText.temperature(temperature)));
        button.setOnAction(event -> bench.lab().commit(experiment -> experiment.aimedAt(temperature)));
        return button;
    }
}
