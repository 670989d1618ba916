package io.github.tauscope.app.workbench;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows a value by a text. */
public final class TextCell<T> extends ListCell<T> {

    private final String none;
    private final Function<T, String> text;

    public TextCell(String none, Function<T, String> text) {
        this.none = none;
        this.text = text;
    }

    /** Makes a combo box show its values by texts, and {@code none} without a value. */
    public static <T> void install(ComboBox<T> box, String none, Function<T, String> text) {
        box.setPromptText(none); // JavaFX asks no cell before the first value
        box.setCellFactory(list -> new TextCell<>("", text));
        box.setButtonCell(new TextCell<>(none, text));
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null ? none : text.apply(item));
    }
}
