package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.figure.FontMetrics;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A box for whether there is a title or a caption, and a field for a text of a person's own. An empty field stands for the one that the
 * program writes. What was typed stays in the field while the box is off.
 */
public final class InscriptionField extends HBox {

    private final CheckBox box = new CheckBox();
    private final EditField own = new EditField(FontMetrics.bundled()::shortened);
    private Consumer<Inscription> edit = inscription -> {};

    public InscriptionField() {
        getStyleClass().add("inscription");
        HBox.setHgrow(own, Priority.ALWAYS);
        own.disableProperty().bind(box.selectedProperty().not());
        own.accessibleTextProperty().bind(box.textProperty());
        own.onEdit(text -> edit.accept(written(text)), refused -> {
            throw refused; // any text will do
        });
        box.setOnAction(event -> edit.accept(box.isSelected() ? written(own.value()) : Inscription.NONE));
        getChildren().setAll(box, own);
    }

    /** Sets what is told of a change by a person. */
    void onEdit(Consumer<Inscription> edited) {
        edit = edited;
    }

    void show(Inscription inscription) {
        box.setSelected(!inscription.isNone());
        if (!inscription.isNone()) {
            own.show(inscription.own());
        }
    }

    private static Inscription written(String text) {
        Inscription typed = Inscription.of(text);
        return typed.isNone() ? Inscription.AUTOMATIC : typed;
    }

    public String getText() {
        return box.getText();
    }

    public void setText(String text) {
        box.setText(text);
    }

    public String getPromptText() {
        return own.getPromptText();
    }

    public void setPromptText(String prompt) {
        own.setPromptText(prompt);
    }
}
