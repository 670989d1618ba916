package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.IndexedText;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * The numbers of a figure, for screen readers and for those who want digits. It is as high as its rows, up to a part of its
 * tab, and a button folds it away.
 */
public class FigureTable<R> extends TableView<R> {

    private static final double ROW = 24;
    private static final double HEAD = 30;
    private static final double PART = 0.32;

    public FigureTable() {
        getStyleClass().add("figure-table");
        setFixedCellSize(ROW);
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
    }

    /** Shows it while a button is selected, and leaves most of a tab to the figure. */
    public void fold(ToggleButton button, Region tab) {
        visibleProperty().bind(button.selectedProperty());
        maxHeightProperty().bind(tab.heightProperty().multiply(PART));
    }

    /** Shows rows, and refreshes equal ones: their texts may have changed. */
    public void show(List<R> rows) {
        if (!getItems().equals(rows)) {
            setItems(FXCollections.observableList(rows));
        }
        refresh();
        setPrefHeight(HEAD + ROW * Math.max(1, rows.size()));
    }

    /** Returns a column of texts that cannot be sorted or moved; its title may have an index. */
    public static <R> TableColumn<R, String> column(String title, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        if (IndexedText.of(title).parts().size() > 1) {
            column.setGraphic(new IndexedLabel(title)); // in the place of the text, which screen readers read
            column.getStyleClass().add("indexed-column");
        }
        return column;
    }

    /** Returns the same for numbers, aligned to the right. */
    public static <R> TableColumn<R, String> numbers(String title, Function<R, String> text) {
        TableColumn<R, String> column = column(title, text);
        column.getStyleClass().add("numbers");
        return column;
    }
}
