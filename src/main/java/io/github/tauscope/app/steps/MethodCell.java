package io.github.tauscope.app.steps;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.kernel.steps.Method;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows the name of a method. */
final class MethodCell extends ListCell<Method> {

    private final Messages words;

    MethodCell(Messages words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Method method, boolean empty) {
        super.updateItem(method, empty);
        setText(method == null ? "" : words.text("steps.method." + method));
    }
}
