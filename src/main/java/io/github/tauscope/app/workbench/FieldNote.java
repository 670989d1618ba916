package io.github.tauscope.app.workbench;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says under a row of fields what was refused in it, over whatever is there: the rows of a list leave no room between. */
public final class FieldNote extends Label {

    public FieldNote(ObservableValue<String> problem) {
        getStyleClass().addAll("problem", "field-note");
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        textProperty().bind(problem);
        visibleProperty().bind(textProperty().isNotEmpty());
    }

    /** Takes its place under the row, or above it where it would leave what the row scrolls in. */
    public void place(Region row, Node within) {
        if (!isVisible()) {
            return;
        }
        double height = prefHeight(row.getWidth());
        Bounds place = within.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        boolean below = place.getMaxY() + height <= within.getLayoutBounds().getHeight();
        resizeRelocate(0, below ? row.getHeight() : -height, row.getWidth(), height);
    }
}
