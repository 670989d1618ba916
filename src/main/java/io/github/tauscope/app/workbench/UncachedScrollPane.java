package io.github.tauscope.app.workbench;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that paints what changes alone. JavaFX's keeps a picture of all that is scrolled and paints all of it anew when a part
 * changes: with the whole window in one, this was more than half the time of a step of the temperature.
 */
public class UncachedScrollPane extends ScrollPane {

    public UncachedScrollPane() {}

    public UncachedScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = new ScrollPaneSkin(this);
        lookup(".viewport").setCache(false);
        return skin;
    }
}
