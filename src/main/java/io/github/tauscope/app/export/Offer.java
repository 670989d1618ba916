package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.TextCell;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** Puts choices into a box. */
final class Offer {

    private Offer() {}

    /**
     * Puts choices into a box by their texts.
     *
     * @param none what the box shows without a choice
     * @param taken is told of each choice, also of one that is only shown
     */
    static <T> void of(ComboBox<T> box, String none, List<T> choices, Function<T, String> text, Consumer<T> taken) {
        TextCell.install(box, none, text);
        box.getItems().setAll(choices);
        box.valueProperty().addListener((observable, before, chosen) -> {
            if (chosen != null) {
                taken.accept(chosen);
            }
        });
    }
}
