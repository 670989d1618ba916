package io.github.tauscope.app.opening;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in which way to read an input, with what comes of each. */
record ReadingDialog(Workbench bench, ReadingQuestion question) {

    /** Returns the answer; empty if the person cancels. */
    Optional<ReadAs> ask(Window owner) {
        ToggleGroup answers = new ToggleGroup();
        HBox choices = new HBox();
        choices.getStyleClass().add("readings");
        for (ReadingQuestion.Choice choice : question.choices()) {
            choices.getChildren().add(reading(choice, answers));
        }
        ButtonType open = new ButtonType(bench.text("open.as.open"), ButtonBar.ButtonData.OK_DONE);
        VBox content = new VBox(new Label(bench.text("open.as.question")), choices);
        content.getStyleClass().add("reading-question");
        Dialog<ButtonType> dialog = Dialogs.of(owner, bench.text("open.as.title"), content);
        dialog.getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) { // a radio button would take it to select itself
                ((Button) dialog.getDialogPane().lookupButton(open)).fire();
                event.consume();
            }
        });
        List<RadioButton> buttons = answers.getToggles().stream()
                .map(RadioButton.class::cast)
                .filter(button -> !button.isDisabled())
                .toList();
        buttons.stream().findFirst().ifPresent(button -> button.setSelected(true));
        dialog.setOnShown(event -> buttons.stream().findFirst().ifPresent(Node::requestFocus));
        return dialog.showAndWait().filter(open::equals).map(yes ->
                (ReadAs) answers.getSelectedToggle().getUserData());
    }

    private VBox reading(ReadingQuestion.Choice choice, ToggleGroup answers) {
        RadioButton button = new RadioButton(bench.text(choice.name()));
        button.setUserData(choice.readAs());
        button.setToggleGroup(answers);
        button.setDisable(choice.rows() == 0);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label preview = new Label(
                choice.preview() instanceof Message sentence ? bench.text(sentence) : String.valueOf(choice.preview()));
        preview.getStyleClass().add("reading-preview");
        preview.setWrapText(true);
        preview.setOnMouseClicked(event -> button.fire());
        Label rows = new Label(choice.rows() > 1 ? bench.text("open.as.rows", NumberText.count(choice.rows())) : "");
        rows.getStyleClass().add("muted");
        VBox box = new VBox(button, preview, rows);
        box.getStyleClass().add("reading");
        return box;
    }
}
