package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories of a window that is enlarged, by its size or by a key. */
class ScaleStoryTest extends WindowStory {

    /** The height of a digit of the bundled font, as a part of its size. */
    private static final double DIGIT = 0.698;

    @AfterEach
    void asItWas() {
        interact(() -> window.stage().setFullScreen(false));
        size(1360, 850);
    }

    @ParameterizedTest
    @CsvSource({"1360, 850, 1", "1024, 700, 1", "1600, 900, 1.25", "1920, 1080, 1.5", "3840, 2160, 3", "5000, 720, 1"})
    void aLargerWindowShowsEverythingLarger(double width, double height, double scale) {
        assertThat(WindowScale.fitting(width, height, false)).isEqualTo(scale);
    }

    /** What is around the whole window would be painted anew, all of it, when a part changes. */
    @Test
    void nothingAroundTheFigureKeepsAPicture() {
        for (Node node = figure(); node != null; node = node.getParent()) {
            assertThat(node.isCache()).as(node.toString()).isFalse();
        }
    }

    @Test
    void theKeysEnlargeChromeAndFigureAlike() {
        double button = screenHeight(node("#undo"));
        double letters = letters(node(".brand"));
        for (KeyCode key : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            hit(KeyCode.CONTROL, key);
        }
        assertThat(screenHeight(node("#undo"))).isCloseTo(1.5 * button, within(1.0));
        assertThat(letters(node(".brand"))).isCloseTo(1.5 * letters, within(0.1));
        assertThat(scale(figure())).isEqualTo(1.5);
        hit(KeyCode.CONTROL, KeyCode.MINUS);
        hit(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(scale(figure())).isEqualTo(1.1);
        hit(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(screenHeight(node("#undo"))).isEqualTo(button);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theMenuEnlargesAndStopsAtThreefold() {
        MenuButton menu = node("#menu");
        MenuItem larger = item(menu, "Larger");
        while (!larger.isDisable()) {
            interact(larger::fire);
        }
        assertThat(scale(figure())).isEqualTo(3);
        interact(item(menu, "Actual size (now 300 %)")::fire);
        settle();
        assertThat(scale(figure())).isEqualTo(1);
        MenuItem smaller = item(menu, "Smaller");
        while (!smaller.isDisable()) {
            interact(smaller::fire);
        }
        assertThat(scale(figure())).isEqualTo(0.75);
    }

    @Test
    void aFigureHasAPixelOfItsOwnForEachOfTheScreen() {
        interact(() -> window.bench().settings().zoomProperty().set(2));
        settle();
        Canvas ground = (Canvas) figure().lookup("Canvas");
        assertThat(ground.getWidth()).isCloseTo(2 * figure().getWidth(), within(0.01));
        assertThat(scale(ground)).isCloseTo(1, within(1e-9));
    }

    @Test
    void anEnlargedBarFollowsThePointer() {
        interact(() -> window.bench().settings().zoomProperty().set(1.25));
        settle();
        double before = experiment().logits().get(0);
        grab(at(figure(), 0.2, 0.2));
        hover(at(figure(), 0.2, 0.3));
        letGo();
        assertThat(experiment().logits().get(0)).isLessThan(before);
        grab(centre(row(1).lookup(".handle")));
        hover(centre(row(2).lookup(".handle")));
        letGo();
        assertThat(experiment().logits().get(2)).isEqualTo(5);
    }

    @Test
    void menusAndDialogsAreEnlargedToo() {
        interact(() -> window.bench().settings().zoomProperty().set(1.25));
        click("#menu");
        assertThat(letters(named("Full screen"))).isEqualTo(17.5);
        hit(KeyCode.ESCAPE);
        click("#menu");
        click(named("About Tauscope"));
        Node name = Window.getWindows().stream()
                .map(open -> open.getScene().getRoot().lookup(".about-name"))
                .filter(Label.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(letters(name)).isCloseTo(1.25 * 18, within(0.01));
        DialogPane pane = (DialogPane) name.getScene().getRoot().lookup(".dialog-pane");
        assertThat(pane.lookupAll(".label"))
                .allSatisfy(label -> assertThat(isWhole((Labeled) label)).isTrue());
        assertThat(pane.getScene().getWidth()).isGreaterThan(1.2 * pane.getWidth());
        hit(KeyCode.ESCAPE);
    }

    @Test
    void tooLargeAWindowCanBeScrolled() {
        interact(() -> window.bench().settings().zoomProperty().set(3));
        settle();
        assertThat(at(node("#menu"), 1, 0).getX()).isGreaterThan(1360);
        interact(() -> node("#menu").requestFocus());
        hit(KeyCode.TAB);
        hit(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(at(node("#menu"), 1, 0).getX()).isLessThanOrEqualTo(1360);
    }

    @Test
    void fromTheLastRowEverythingCanBeReadInFullScreen() {
        size(1920, 1080);
        interact(() -> window.stage().setFullScreen(true));
        settle();
        double height =
                Math.min(root().getScene().getHeight(), root().getScene().getWidth() * 9 / 16);
        TextField tau = temperatureField();
        assertThat(DIGIT * tau.getFont().getSize() * scale(tau)).isGreaterThanOrEqualTo(height / 30);
        for (Node node : root().lookupAll(".text")) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                assertThat(text.getFont().getSize() * scale(text))
                        .as(text.getText())
                        .isGreaterThanOrEqualTo(height / 60);
            }
        }
    }

    @Test
    void fullScreenSaysInTheMenuHowToLeaveIt() {
        assertThat(window.stage().getFullScreenExitHint()).isEmpty();
        MenuButton menu = node("#menu");
        hit(KeyCode.F11);
        assertThat(item(menu, "Leave full screen (Esc)").isDisable()).isFalse();
        hit(KeyCode.CONTROL, KeyCode.K);
        hit(KeyCode.ESCAPE);
        assertThat(window.stage().isFullScreen())
                .as("Escape was for the dialog")
                .isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(item(menu, "Full screen").isDisable()).isFalse();
    }

    private static MenuItem item(MenuButton menu, String text) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu more ? more.getItems().stream() : Stream.of(item))
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static double scale(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }

    private static double screenHeight(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }

    private static double letters(Node labeled) {
        return ((Labeled) labeled).getFont().getSize() * scale(labeled);
    }
}
