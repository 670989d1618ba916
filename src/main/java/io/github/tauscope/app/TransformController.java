package io.github.tauscope.app;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Changes all logits at once: shift, scale, sort, from probabilities. */
public final class TransformController {

    private final Workbench bench;

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
        pane.visibleProperty().bind(transforms.selectedToggleProperty().isNotNull());
        problem.textProperty()
                .subscribe(sentence -> field.pseudoClassStateChanged(EditField.REFUSED, !sentence.isEmpty()));
        transforms.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                ask();
            }
        });
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
        }
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
        field.requestFocus();
        field.selectAll();
    }

    private String text(String part) {
        return bench.text("transform." + transform() + "." + part);
    }

    private Transform transform() {
        return Transform.valueOf((String) transforms.getSelectedToggle().getUserData());
    }
}
