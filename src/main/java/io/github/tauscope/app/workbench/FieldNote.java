package io.github.tauscope.app.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The problem of a field, shown below its row and over what is there: the rows of a list leave no room between them. */
public final class FieldNote extends Label {

    public FieldNote(ObservableValue<String> problem, Region row) {
        getStyleClass().addAll("problem", "field-note");
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        textProperty().bind(problem);
        visibleProperty().bind(textProperty().isNotEmpty());
        textProperty().subscribe(row::requestLayout);
        row.viewOrderProperty().bind(Bindings.when(visibleProperty()).then(-1).otherwise(0)); // over the row below
    }

    /** Moves below the row, or above it if there is no room below within the scrolled list. */
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
