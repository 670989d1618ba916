package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stories of how dialogs open: where, how large, and where keys go. */
class DialogStoryTest extends WindowStory {

    private static final Map<String, KeyCode[]> KEYS = Map.of(
            "check", new KeyCode[] {KeyCode.CONTROL, KeyCode.K},
            "export", new KeyCode[] {KeyCode.CONTROL, KeyCode.E},
            "keys", new KeyCode[] {KeyCode.F1});

    @AfterEach
    void moveBack() {
        interact(() -> {
            window.stage().setX(0);
            window.stage().setY(0);
        });
    }

    @Test
    void whatIsTypedGoesIntoTheDialogAndNotIntoTheWindowBehind() {
        hit(KEYS.get("check"));
        TextArea numbers = (TextArea) node("#numbers", dialog().getScene().getRoot());
        assertThat(numbers.isFocused()).isTrue();
        hit(KeyCode.SPACE);
        hit(KeyCode.DIGIT1);
        hit(KeyCode.END);
        hit(KeyCode.HOME);
        assertThat(numbers.getText()).isEqualTo(" 1");
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(dialog().isShowing()).isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void everyDialogHasTheFocusAndLeavesTheTemperatureAlone() {
        KEYS.forEach((name, keys) -> {
            hit(keys);
            assertThat(dialog().getScene().getFocusOwner()).as(name).isNotNull();
            hit(KeyCode.END);
            hit(KeyCode.DIGIT1);
            assertThat(experiment()).as(name).isEqualTo(lab().origin());
            hit(KeyCode.ESCAPE);
            assertThat(Window.getWindows()).as(name).hasSize(1);
        });
    }

    @Test
    void aDialogThatOnlySaysSomethingBeginsWithItsButton() {
        interact(() -> Dialogs.sentence(window.stage(), "Title", "Sentence.").show());
        settle();
        assertThat(dialog().getScene().getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void everyDialogOpensInTheMiddleOfTheWindowAlsoAfterItHasMoved() {
        size(1100, 760);
        for (double[] place : List.of(new double[] {0, 0}, new double[] {300, 200})) {
            interact(() -> {
                window.stage().setX(place[0]);
                window.stage().setY(place[1]);
            });
            settle();
            KEYS.forEach((name, keys) -> {
                hit(keys);
                Stage owner = window.stage();
                assertThat(dialog().getX() + dialog().getWidth() / 2)
                        .as(name)
                        .isCloseTo(owner.getX() + owner.getWidth() / 2, within(2.0));
                assertThat(dialog().getY() + dialog().getHeight() / 2)
                        .as(name)
                        .isCloseTo(owner.getY() + owner.getHeight() / 2, within(2.0));
                assertThat(dialog().getHeight()).as(name).isLessThan(700);
                hit(KeyCode.ESCAPE);
            });
        }
    }

    @Test
    void aDialogOfAWindowAtTheEdgeIsWhollyOnTheScreen() {
        size(1100, 760);
        interact(() -> {
            window.stage().setX(-500);
            window.stage().setY(-350);
        });
        settle();
        KEYS.forEach((name, keys) -> {
            hit(keys);
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            assertThat(screen.contains(dialog().getX(), dialog().getY(), dialog().getWidth(), dialog().getHeight()))
                    .as(name)
                    .isTrue();
            hit(KeyCode.ESCAPE);
        });
    }

    @Test
    void aDialogHasALeastSizeAtWhichNothingIsCutOff() {
        KEYS.forEach((name, keys) -> {
            hit(keys);
            Stage dialog = dialog();
            DialogPane pane = (DialogPane) dialog.getScene().getRoot();
            assertThat(dialog.getMinWidth()).as(name).isGreaterThanOrEqualTo(pane.minWidth(-1));
            assertThat(dialog.getMinHeight()).as(name).isBetween(150.0, 700.0);
            interact(() -> {
                dialog.setWidth(dialog.getMinWidth());
                dialog.setHeight(dialog.getMinHeight());
            });
            settle();
            for (Node button : pane.lookupAll(".button")) {
                if (button.isVisible() && button.getLayoutBounds().getWidth() > 0) {
                    assertThat(at(button, 1, 1).getY())
                            .as(name + " " + button)
                            .isLessThanOrEqualTo(dialog.getY() + dialog.getHeight());
                }
            }
            hit(KeyCode.ESCAPE);
        });
    }

    @Test
    void anExportMadeAsSmallAsCanBeThrowsNothing() {
        hit(KEYS.get("export"));
        Stage dialog = dialog();
        interact(() -> {
            dialog.setMinWidth(1);
            dialog.setMinHeight(1);
        });
        for (double side : new double[] {600, 300, 100, 30}) {
            interact(() -> {
                dialog.setWidth(side);
                dialog.setHeight(side);
            });
            settle();
        }
        assertThat(dialog.isShowing()).isTrue();
    }

    private Stage dialog() {
        List<Stage> dialogs = Window.getWindows().stream()
                .filter(open -> open != window.stage() && open instanceof Stage)
                .map(Stage.class::cast)
                .toList();
        assertThat(dialogs).hasSize(1);
        return dialogs.get(0);
    }
}
