package io.github.tauscope.app.workbench;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Shows the whole text of a label in a tooltip: what it shows itself may be shortened. */
public final class FullTextTooltip {

    private FullTextTooltip() {}

    public static void show(Label label, ObservableValue<String> whole) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(whole);
        label.setTooltip(tooltip);
    }
}
