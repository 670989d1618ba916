package io.github.tauscope.app;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.InputException;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Changes all logits at once: shift, scale, sort, from probabilities. */
public final class TransformController {

    private static final double GAP = 8;

    private final Workbench bench;

    @FXML
    private Region root;

    @FXML
    private ToggleGroup transforms;

    @FXML
    private Pane pane;

    @FXML
    private Label prompt;

    @FXML
    private TextField field;

    @FXML
    private Label hint;

    @FXML
    private Label problem;

    TransformController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> listed = bench.lab().readingProperty().map(reading -> reading.experiment()
                .isListed());
        transforms
                .getToggles()
                .forEach(toggle -> ((Node) toggle).disableProperty().bind(listed)); // they change Σ p
        pane.visibleProperty().bind(transforms.selectedToggleProperty().isNotNull());
        problem.textProperty()
                .subscribe(sentence -> field.pseudoClassStateChanged(EditField.REFUSED, !sentence.isEmpty()));
        transforms.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                ask();
            }
        });
        root.widthProperty().subscribe(this::place);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::closeUnlessWithin);
    }

    @FXML
    private void sort() {
        transforms.selectToggle(null);
        bench.lab().commit(experiment -> experiment.sorted());
    }

    @FXML
    private void apply() {
        try {
            bench.lab().commit(transform().parse(field.getText()));
            field.setText(field.getText()); // clears the field's own undo, so that Ctrl+Z undoes the edit
            problem.setText("");
        } catch (IllegalArgumentException e) {
            problem.setText(Problems.sentence(e, text("allowed"), bench.messages()));
        } catch (InputException e) {
            problem.setText(Problems.sentence(e, bench.messages()));
        }
        place();
        field.requestFocus();
        field.selectAll();
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            transforms.selectToggle(null);
            event.consume();
        }
    }

    private void ask() {
        prompt.setText(text("prompt"));
        hint.setText(text("hint"));
        field.setText(text("start"));
        field.setAccessibleText(prompt.getText() + ". " + hint.getText());
        problem.setText("");
        place();
        field.requestFocus();
        field.selectAll();
    }

    /** Puts the pane above the buttons, over the list: they stay under the pointer, and the rows where they are. */
    private void place() {
        pane.applyCss();
        double height = pane.prefHeight(root.getWidth());
        pane.resizeRelocate(0, -height - GAP, root.getWidth(), height);
    }

    private void closeUnlessWithin(@Nullable Node focused) {
        if (focused != null && !Nodes.isWithin(focused, root)) {
            transforms.selectToggle(null);
        }
    }

    private String text(String part) {
        return bench.text("transform." + transform() + "." + part);
    }

    private Transform transform() {
        return Transform.valueOf((String) transforms.getSelectedToggle().getUserData());
    }
}
