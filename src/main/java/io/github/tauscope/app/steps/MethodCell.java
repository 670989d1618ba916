package io.github.tauscope.app.steps;

import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Messages;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows the name of a method. */
final class MethodCell extends ListCell<SoftmaxMethod> {

    private final Messages words;

    MethodCell(Messages words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable SoftmaxMethod method, boolean empty) {
        super.updateItem(method, empty);
        setText(method == null ? "" : words.text("steps.method." + method));
    }
}
