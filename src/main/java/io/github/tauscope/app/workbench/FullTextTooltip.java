package io.github.tauscope.app.workbench;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Shows in a tooltip the whole of a text whose place may be too narrow for it. */
public final class FullTextTooltip {

    private FullTextTooltip() {}

    public static void show(Control control, ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        control.setTooltip(tooltip);
    }
}
