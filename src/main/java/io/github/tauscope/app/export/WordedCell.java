package io.github.tauscope.app.export;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows a choice in words. */
final class WordedCell<T> extends ListCell<T> {

    private final String none;
    private final Function<T, String> words;

    /**
     * Makes a cell.
     *
     * @param none what it shows where nothing is chosen
     */
    WordedCell(String none, Function<T, String> words) {
        this.none = none;
        this.words = words;
        setText(none); // until the first choice, nobody asks
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null ? none : words.apply(item));
    }
}
