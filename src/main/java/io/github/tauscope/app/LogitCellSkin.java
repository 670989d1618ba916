package io.github.tauscope.app;

import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ListCellSkin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Gives a row all of its cell, whatever it holds. As the graphic of the cell, the row would have the cell laid out whenever a text in it
 * changes, and where one cell is, the list places all of them anew.
 */
final class LogitCellSkin extends ListCellSkin<Integer> {

    private final @Nullable Region row; // null while the constructor of the superclass asks for the children

    LogitCellSkin(ListCell<Integer> cell, Region row) {
        super(cell);
        row.setManaged(false);
        this.row = row;
        updateChildren();
    }

    @Override
    protected void updateChildren() {
        if (row != null) {
            getChildren().setAll(row);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (row != null) {
            row.resizeRelocate(x, y, width, height);
        }
    }
}
