package io.github.tauscope.app.workbench;

import javafx.scene.control.ToggleButton;

/** One of a group of toggle buttons of which exactly one is chosen: pressing the chosen one again changes nothing. */
public final class Pill extends ToggleButton {

    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
