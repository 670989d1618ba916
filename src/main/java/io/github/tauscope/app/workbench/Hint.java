package io.github.tauscope.app.workbench;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control says when the pointer rests on it. Its tooltip is made when the pointer first enters: to JavaFX a tooltip is
 * a window, and opening ours would wait for dozens of them.
 */
public final class Hint {

    private Hint() {}

    /** Sets the hint, in FXML as {@code Hint.text}. Screen readers read it as the help of the control. */
    public static void setText(Control control, String text) {
        control.setAccessibleHelp(text);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(text));
            }
        });
    }

    public static String getText(Control control) {
        return control.getAccessibleHelp();
    }
}
