package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The bar at the head of the window: examples, undo and redo, theme, menu. */
public final class HeaderController {

    private final Workbench bench;

    @FXML
    private ComboBox<Example> examples;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private CheckMenuItem darkItem;

    @FXML
    private CheckMenuItem logarithmicItem;

    @FXML
    private CheckMenuItem reducedMotionItem;

    HeaderController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        undo.disableProperty().bind(bench.lab().undoableProperty().not());
        redo.disableProperty().bind(bench.lab().redoableProperty().not());
        undoItem.disableProperty().bind(undo.disableProperty());
        redoItem.disableProperty().bind(redo.disableProperty());
        darkItem.selectedProperty().bindBidirectional(bench.settings().darkProperty());
        logarithmicItem.selectedProperty().bindBidirectional(bench.settings().logarithmicProperty());
        reducedMotionItem.selectedProperty().bindBidirectional(bench.settings().reducedMotionProperty());
        examples.setPromptText(
                bench.messages().text("header.own")); // until the first example, the button cell is not asked
        examples.setCellFactory(list -> new TitleCell(""));
        examples.setButtonCell(new TitleCell(bench.messages().text("header.own")));
        examples.getItems().setAll(bench.examples());
        bench.lab().readingProperty().addListener((observable, before, reading) -> {
            if (!before.origin().equals(reading.origin())) {
                showOpened();
            }
        });
        showOpened();
        examples.setOnAction(event -> open(examples.getValue()));
    }

    private void showOpened() {
        examples.setValue(bench.exampleOf(bench.lab().origin()).orElse(null));
    }

    private void open(@Nullable Example example) {
        if (example != null && !example.experiment().equals(bench.lab().origin())) {
            bench.lab().open(example.experiment());
        }
    }

    @FXML
    private void undo() {
        bench.lab().undo();
    }

    @FXML
    private void redo() {
        bench.lab().redo();
    }

    @FXML
    private void reset() {
        bench.lab().reset();
    }

    @FXML
    private void toggleDark() {
        bench.settings().darkProperty().set(!bench.settings().darkProperty().get());
    }

    @FXML
    private void toggleFullScreen() {
        Stage stage = (Stage) undo.getScene().getWindow();
        stage.setFullScreen(!stage.isFullScreen());
    }

    @FXML
    private void showCheck() {
        Dialogs.of(undo.getScene().getWindow(), bench.messages().text("check.title"), Views.load("check.fxml", bench))
                .showAndWait();
    }

    @FXML
    private void showKeys() {
        Dialogs.keys(undo.getScene().getWindow(), bench.messages()).showAndWait();
    }

    @FXML
    private void showAbout() {
        Dialogs.about(undo.getScene().getWindow(), bench.messages()).showAndWait();
    }

    @FXML
    private void quit() {
        ((Stage) undo.getScene().getWindow()).close();
    }

    /** Shows the title of an example, or that the logits are nobody's. */
    private static final class TitleCell extends ListCell<Example> {

        private final String none;

        TitleCell(String none) {
            this.none = none;
        }

        @Override
        protected void updateItem(@Nullable Example example, boolean empty) {
            super.updateItem(example, empty);
            setText(example == null ? none : example.title());
        }
    }
}
