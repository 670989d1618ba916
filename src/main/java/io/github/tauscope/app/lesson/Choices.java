package io.github.tauscope.app.lesson;

import io.github.tauscope.lesson.Prose;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The answers that a question offers, of which one is chosen. */
public final class Choices extends FlowPane {

    private List<RadioButton> buttons = List.of();

    /** Offers other answers, of which none is chosen yet. */
    void offer(List<Prose> texts) {
        ToggleGroup group = new ToggleGroup();
        buttons = texts.stream().map(each -> button(each, group)).toList();
        getChildren().setAll(buttons);
    }

    private static RadioButton button(Prose text, ToggleGroup group) {
        RadioButton button = new RadioButton(text.plain());
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    /** Returns the index of the chosen one; empty for none. */
    OptionalInt chosen() {
        return IntStream.range(0, buttons.size())
                .filter(i -> buttons.get(i).isSelected())
                .findFirst();
    }

    /** Leaves the choice as it was made, and gives the right answer another text. */
    void markRight(int right, String text) {
        for (RadioButton button : buttons) {
            button.setMouseTransparent(true);
            button.setFocusTraversable(false);
        }
        buttons.get(right).setText(text);
        buttons.get(right).getStyleClass().add("right");
    }
}
