package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.Hint;
import io.github.tauscope.kernel.Temperature;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What buttons say when the pointer rests on them, and where labels beside the pointer are. */
class HintsTest extends WindowStory {

    @Test
    void everyButtonSaysWhatItDoes() {
        interact(() -> lab().open(window.example("four-classes")));
        click("#fromProbabilities");
        Set<String> silent = new TreeSet<>();
        for (Tab tab : this.<TabPane>node(".figures").getTabs()) {
            interact(() -> tab.getTabPane().getSelectionModel().select(tab));
            settle();
            if (tab.getId().equals("sweep")) {
                interact(() -> this.<ButtonBase>node(".sweep #pin").fire());
                settle();
            }
            collect(root(), silent);
        }
        hit(KeyCode.CONTROL, KeyCode.E);
        Window.getWindows().stream()
                .filter(open -> open != window.stage())
                .forEach(open -> collect(open.getScene().getRoot(), silent));
        hit(KeyCode.ESCAPE);
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#undo, Ctrl+Z",
        "#redo, Ctrl+Shift+Z",
        "#pin, Ctrl+P",
        "#export, Ctrl+E",
        "#theme, Ctrl+T",
        "#play, Space",
        "#logarithmic, Ctrl+L",
        "#menu, F1"
    })
    void aButtonNamesItsKey(String button, String key) {
        assertThat(Hint.getText(this.<ButtonBase>node(button))).contains("(" + key);
    }

    @Test
    void aHintIsATooltipOnceThePointerIsThere() {
        ButtonBase button = node("#export");
        assertThat(button.getTooltip()).isNull();
        hover(at(button, 0.5, 0.5));
        assertThat(button.getTooltip().getText()).isEqualTo(Hint.getText(button));
    }

    private static void collect(Node node, Set<String> silent) {
        boolean own = node.getStyleClass().contains("arrow-button")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("button-bar"));
        if (node instanceof ButtonBase button
                && !(button instanceof CheckBox)
                && !own
                && !isOfADialog(button)
                && (Hint.getText(button) == null || Hint.getText(button).isBlank())) {
            silent.add(button.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    /** Close and Cancel are the toolkit's own, and say all that there is to say. */
    private static boolean isOfADialog(Node button) {
        Node at = button;
        while (at != null && !at.getStyleClass().contains("button-bar")) {
            at = at.getParent();
        }
        return at != null;
    }

    @Test
    void whatIsDraggedAndItsNeighboursStayInSight() {
        interact(() -> lab().open(window.example("four-classes").withTemperature(Temperature.of(2))));
        settle();
        double column = figure().getWidth() / 4;
        for (int k = 0; k < 4; k++) {
            double x = (0.15 + 0.23 * k);
            grab(at(figure(), x, 0.3));
            hover(at(figure(), x, 0.25));
            Node tip = node(".tip");
            assertThat(tip.isVisible()).isTrue();
            double from = tip.getBoundsInParent().getMinX();
            double to = tip.getBoundsInParent().getMaxX();
            double pointer = x * figure().getWidth();
            assertThat(from > pointer + column / 2 || to < pointer - column / 2)
                    .as("column " + k)
                    .isTrue();
            letGo();
        }
    }
}
