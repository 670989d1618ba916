package io.github.tauscope.app.lesson;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.bars.BarThumbnail;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The answers that a question offers, texts or pictures, of which one is chosen. */
public final class Choices extends FlowPane {

    private static final double PICTURE_WIDTH = 128;
    private static final double PICTURE_HEIGHT = 92;

    private final List<RadioButton> buttons = new ArrayList<>();

    /** As many as any question had pictures. */
    private final List<FigureView<BarThumbnail.Bars>> views = new ArrayList<>();

    private List<Scene> pictures = List.of();

    /** Offers other answers, of which none is chosen yet. */
    void offer(Answer.OneOf question, Workbench bench) {
        clear();
        pictures = question.pictures();
        ToggleGroup group = new ToggleGroup();
        for (int k = 0; k < question.choices().size(); k++) {
            RadioButton button = new RadioButton(question.choices().get(k).plain());
            button.setToggleGroup(group);
            button.setWrapText(true);
            if (!pictures.isEmpty()) {
                button.setGraphic(view(k, bench));
                button.getStyleClass().add("picture");
            }
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    void clear() {
        buttons.clear();
        getChildren().clear();
        pictures = List.of();
    }

    boolean isEmpty() {
        return buttons.isEmpty();
    }

    private FigureView<BarThumbnail.Bars> view(int index, Workbench bench) {
        if (index == views.size()) {
            FigureView<BarThumbnail.Bars> view = new FigureView<>();
            view.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            view.setMouseTransparent(true);
            view.setFocusTraversable(false);
            view.show(bench, () -> figure(index, bench));
            views.add(view);
        }
        views.get(index).markStale();
        return views.get(index);
    }

    private @Nullable BarThumbnail figure(int index, Workbench bench) {
        return index < pictures.size()
                ? pictures.get(index).thumbnail(bench.settings().look().theme(), bench.messages())
                : null;
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
