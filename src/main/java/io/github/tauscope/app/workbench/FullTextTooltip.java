package io.github.tauscope.app.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Shows the whole text of a label in a tooltip: its place may be too narrow for it. */
public final class FullTextTooltip {

    private FullTextTooltip() {}

    public static void show(Label... labels) {
        for (Label label : labels) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(label.textProperty());
            label.setTooltip(tooltip);
        }
    }
}
