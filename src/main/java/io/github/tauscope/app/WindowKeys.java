package io.github.tauscope.app;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.model.Lab;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that work wherever the focus is. */
record WindowKeys(Node root, Lab lab, Settings settings, TemperatureController temperature) {

    private static final KeyCombination PLAY = new KeyCodeCombination(KeyCode.SPACE);
    private static final KeyCombination PREDICT = new KeyCodeCombination(KeyCode.P);
    private static final KeyCombination HIDE = new KeyCodeCombination(KeyCode.H);
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    void install() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoBeforeTextFieldsDo);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::moveTemperatureBeforeControlsTakeKeys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(root.getScene().getFocusOwner() instanceof TextInputControl)) {
                runOn(PLAY, event, temperature::togglePlay);
                runOn(PREDICT, event, temperature::predict);
                runOn(HIDE, event, this::hideMore);
            }
        });
        root.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (!event.getCode().isModifierKey()) {
                temperature.endGesture();
            }
        });
    }

    /** Runs what a key does, unless a control took the key. */
    private static void runOn(KeyCombination key, KeyEvent event, Runnable action) {
        if (key.match(event) && !event.isConsumed()) {
            action.run();
            event.consume();
        }
    }

    /** Keeps the numbers back, then the bars, then the outline, and then nothing. */
    private void hideMore() {
        settings.hiddenProperty().set(Hidden.more(settings.hiddenProperty().get()));
    }

    /** A text field would take these keys for its own text, even if nothing in it was changed. */
    private void undoBeforeTextFieldsDo(KeyEvent event) {
        if (isBeingTyped(root.getScene().getFocusOwner())) {
            return;
        }
        if (UNDO.match(event)) {
            lab.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            lab.redo();
            event.consume();
        }
    }

    /** Buttons and tabs would take these keys to move the focus or the selection. */
    private void moveTemperatureBeforeControlsTakeKeys(KeyEvent event) {
        Node focused = root.getScene().getFocusOwner();
        if (!(focused instanceof TextInputControl) && !isChoosing(focused, event.getCode())) {
            temperature.onSliderKey(event);
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
