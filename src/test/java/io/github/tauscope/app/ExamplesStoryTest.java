package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Stories of the examples: each opens, says what to look for, and goes to the temperatures worth a visit. */
class ExamplesStoryTest extends WindowStory {

    @Test
    void everyExampleOpensAndItsTemperaturesWork() {
        List<Example> examples = window.bench().examples();
        for (int i = examples.size() - 1; i >= 0; i--) {
            Example example = examples.get(i);
            choose(example);
            assertThat(experiment()).as(example.id()).isEqualTo(example.experiment());
            assertThat(shownTitle()).isEqualTo(example.title());
            assertThat(text("#observation")).isEqualTo(example.observation());
            assertThat(text("#source")).endsWith(example.source());
            visit(example);
        }
    }

    @Test
    void undoingAnOpenedExampleShowsTheFormerOneAgain() {
        choose(example("tie"));
        choose(example("overflow"));
        undo();
        assertThat(shownTitle()).isEqualTo("A tie");
        assertThat(text("#observation")).isEqualTo(example("tie").observation());
        undo();
        assertThat(shownTitle()).isEqualTo("Four classes");
        redo();
        redo();
        assertThat(shownTitle()).isEqualTo("Where a naive exp overflows");
        assertThat(experiment()).isEqualTo(window.example("overflow"));
    }

    @Test
    void anEditedExampleKeepsItsTitleAndNote() {
        enter(logitField(0), "3");
        assertThat(shownTitle()).isEqualTo("Four classes");
        assertThat(node("#note").isVisible()).isTrue();
    }

    @Test
    void logitsOfOnesOwnHaveNoNote() {
        interact(() -> lab().open(experiment().withLabel(0, "mine")));
        settle();
        assertThat(shownTitle()).isEqualTo("Your own logits");
        assertThat(node("#note").isVisible()).isFalse();
        undo();
        assertThat(shownTitle()).isEqualTo("Four classes");
        assertThat(node("#note").isVisible()).isTrue();
    }

    @Test
    void visitingATemperatureIsAnUndoStep() {
        click(named("τ = 100"));
        assertThat(tau()).isEqualTo(Temperature.of(100));
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    private void visit(Example example) {
        List<Button> buttons = this.<HBox>node("#temperatures").getChildren().stream()
                .map(Button.class::cast)
                .toList();
        assertThat(buttons).hasSameSizeAs(example.temperatures());
        for (int k = 0; k < buttons.size(); k++) {
            click(buttons.get(k));
            assertThat(tau()).as(example.id()).isEqualTo(example.temperatures().get(k));
        }
    }

    private Example example(String id) {
        return window.bench().examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Example example) {
        click("#examples");
        Node popup = Window.getWindows().stream()
                .filter(open -> open != window.stage())
                .map(open -> open.getScene().getRoot().lookup(".list-view"))
                .filter(ListView.class::isInstance)
                .findFirst()
                .orElseThrow();
        Node item = popup.lookupAll(".list-cell").stream()
                .filter(cell -> example.title().equals(((Labeled) cell).getText()))
                .findFirst()
                .orElseThrow();
        click(item);
    }

    private String shownTitle() {
        return this.<ComboBox<Example>>node("#examples").getButtonCell().getText();
    }

    @Test
    void anEditedExampleSaysThatItIsAndResetBringsItBack() {
        String source = text("#source");
        enter(logitField(3), "1");
        assertThat(text("#source")).contains("Edited. Reset");
        hit(KeyCode.ALT, KeyCode.R);
        assertThat(text("#source")).isEqualTo(source);
    }

    @Test
    void illustrativeNumbersAreCalledSo() {
        open("clip");
        assertThat(text("#source")).startsWith("Illustrative numbers.");
    }

    @Test
    void logitsOfOnesOwnAreCalledSoFromTheBeginning() {
        interact(() -> window = TestWindow.open(window.stage(), Experiment.of(Logits.of(1, 2))));
        settle();
        assertThat(shownTitle()).isEqualTo("Your own logits");
        assertThat(node("#note").isVisible()).isFalse();
    }

    @Test
    void whatHappensIsFoldedUntilSomebodyAsks() {
        assertThat(node("#observation").isVisible()).isFalse();
        click("#disclosure");
        assertThat(node("#observation").isVisible()).isTrue();
        open("tie");
        assertThat(node("#observation").isVisible()).isFalse();
        interact(() -> node("#disclosure").requestFocus());
        hit(KeyCode.SPACE);
        assertThat(node("#observation").isVisible()).isTrue();
        assertThat(text("#observation")).isEqualTo(example("tie").observation());
        hit(KeyCode.SPACE);
        assertThat(node("#observation").isVisible()).isFalse();
    }
}
