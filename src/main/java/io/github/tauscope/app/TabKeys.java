package io.github.tauscope.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Changes tabs by keys wherever the focus is, and leaves it there; JavaFX does so only from within the tabs. */
record TabKeys(TabPane tabs) {

    private static final List<KeyCombination> NEXT = List.of(
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.CONTROL_DOWN));
    private static final List<KeyCombination> PREVIOUS = List.of(
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.CONTROL_DOWN));

    void onKey(KeyEvent event) {
        if (NEXT.stream().anyMatch(key -> key.match(event))) {
            turn(1);
            event.consume();
        } else if (PREVIOUS.stream().anyMatch(key -> key.match(event))) {
            turn(-1);
            event.consume();
        }
    }

    private void turn(int places) {
        Node focused = tabs.getScene().getFocusOwner();
        int shown = tabs.getSelectionModel().getSelectedIndex();
        tabs.getSelectionModel()
                .select(Math.floorMod(shown + places, tabs.getTabs().size()));
        if (focused != null) {
            // a tab takes the focus, and hides what had it within
            (Nodes.isWithin(focused, tabs) ? tabs : focused).requestFocus();
        }
    }
}
