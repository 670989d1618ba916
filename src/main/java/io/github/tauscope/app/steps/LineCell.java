package io.github.tauscope.app.steps;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of text that wraps in the width of its list. */
final class LineCell extends ListCell<Supplier<String>> {

    LineCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Supplier<String> line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? null : line.get());
    }
}
