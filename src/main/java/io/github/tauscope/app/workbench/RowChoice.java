package io.github.tauscope.app.workbench;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Chooses a row of a table by a click or Enter. */
public final class RowChoice {

    private RowChoice() {}

    public static <R> void install(TableView<R> table, Consumer<R> choice) {
        table.setRowFactory(shown -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (!row.isEmpty()) {
                    choice.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            R selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                choice.accept(selected);
                event.consume();
            }
        });
    }
}
