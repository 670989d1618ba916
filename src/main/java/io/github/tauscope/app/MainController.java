package io.github.tauscope.app;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.LogitRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The window as a whole: its tabs, and the keys that work wherever the focus is. */
public final class MainController {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private static final double PART_FOR_LOGITS = 0.28;
    private static final double MOST_FOR_LOGITS = 520;

    private final Workbench bench;

    @FXML
    private Region root;

    @FXML
    private Region logits;

    @FXML
    private Pane stage;

    @FXML
    private TabPane figures;

    @FXML
    private Region rowBar;

    @FXML
    private Region comparison;

    @FXML
    private Region prediction;

    @FXML
    private HeaderController headerController;

    @FXML
    private LogitsController logitsController;

    @FXML
    private FigureBarController figureBarController;

    @FXML
    private TemperatureController temperatureController;

    MainController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, new TabKeys(figures)::onKey);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoBeforeTextFieldsDo);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::moveTemperatureBeforeControlsTakeKeys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(root.getScene().getFocusOwner() instanceof TextInputControl)) {
                temperatureController.onKey(event);
            }
        });
        root.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (!event.getCode().isModifierKey()) {
                temperatureController.endGesture();
            }
        });
        logits.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(MOST_FOR_LOGITS, root.getWidth() * PART_FOR_LOGITS), root.widthProperty()));
        FigureMenu menu = new FigureMenu(bench, headerController.exportMenu(), logitsController::run);
        new FigureTabs(figures, bench, menu).fill(figureBarController::showFor);
        new DescriptionFold(figures, bench).install(stage, stage.getChildren().indexOf(figures.getParent()) + 1);
        Views.loadWhen(asked(MainController::hasRows), rowBar, "rowbar.fxml", bench);
        Views.loadWhen(asked(one -> one.baseline() != null), comparison, "comparison.fxml", bench);
        Views.loadWhen(asked(one -> one.inquiry().prediction() != null), prediction, "prediction.fxml", bench);
        root.addEventHandler(LogitRequest.LOGIT, request -> logitsController.edit(request.index()));
        Platform.runLater(temperatureController::focus);
    }

    private ObservableValue<Boolean> asked(Predicate<Experiment> question) {
        return bench.lab().readingProperty().map(reading -> question.test(reading.experiment()));
    }

    private static boolean hasRows(Experiment experiment) {
        RowPlace place = experiment.place();
        return place != null && place.set().size() > 1;
    }

    /** A text field would take these keys for its own text, even if nothing in it was changed. */
    private void undoBeforeTextFieldsDo(KeyEvent event) {
        if (isBeingTyped(root.getScene().getFocusOwner())) {
            return;
        }
        if (UNDO.match(event)) {
            bench.lab().undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            bench.lab().redo();
            event.consume();
        }
    }

    /** Buttons and tabs would take these keys to move the focus or the selection. */
    private void moveTemperatureBeforeControlsTakeKeys(KeyEvent event) {
        Node focused = root.getScene().getFocusOwner();
        if (!(focused instanceof TextInputControl) && !isChoosing(focused, event.getCode())) {
            temperatureController.onSliderKey(event);
        }
    }

    /** Returns whether a key opens a list, moves in it or chooses from it. */
    private static boolean isChoosing(@Nullable Node focused, KeyCode key) {
        boolean vertical = key == KeyCode.UP || key == KeyCode.DOWN;
        return (focused instanceof ComboBoxBase<?> box && (box.isShowing() || vertical))
                || (focused instanceof MenuButton menu && (menu.isShowing() || vertical))
                || (focused instanceof ListView<?> && vertical)
                || (focused instanceof TableView<?> && vertical);
    }

    private static boolean isBeingTyped(@Nullable Node focused) {
        return focused instanceof EditField field
                ? field.isEdited()
                : focused instanceof TextInputControl input && input.isUndoable();
    }
}
