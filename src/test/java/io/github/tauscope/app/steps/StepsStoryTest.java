package io.github.tauscope.app.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of the figure of steps: choosing what stands beside, pointing, reading, many classes. */
class StepsStoryTest extends WindowStory {

    @BeforeEach
    void showSteps() {
        click(named("Steps"));
    }

    @Test
    void theTabIsReachedByTheKeyboardToo() {
        click(named("Bars"));
        hit(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(this.<TabPane>node(".figures").getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
        assertThat(lines()).isNotEmpty();
    }

    @Test
    void aWayIsChosenWithTheMouse() {
        open("overflow");
        assertThat(lines().get(0)).startsWith("1. exp(1000) of “1000” and 2 more becomes ∞");
        click(methods());
        click(named("softmax in float32"));
        assertThat(methods().getValue()).isEqualTo(SoftmaxMethod.SOFTMAX_FLOAT32);
        assertThat(lines().get(0)).startsWith("The result q is a distribution");
        assertThat(text(".steps-about")).startsWith("Each step of softmax is rounded to float32");
        assertThat(figureOfSteps().getAccessibleText()).startsWith("softmax in float32 step by step at temperature 1");
    }

    @Test
    void aWayIsChosenWithTheKeyboardAndTheTemperatureKeysStillWork() {
        interact(() -> methods().requestFocus());
        hit(KeyCode.DOWN);
        assertThat(methods().getValue()).isEqualTo(SoftmaxMethod.NAIVE_FLOAT32);
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(lines().get(0)).startsWith("τ = 0 is a limit");
        assertThat(lines().get(1)).isEqualTo("1. Division by τ, which is 0.");
    }

    @Test
    void choosingIsLookingAndNothingToUndo() {
        interact(() -> methods().setValue(SoftmaxMethod.HARDMAX));
        settle();
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theStepsFollowTheTemperatureAndUndoTakesItBack() {
        List<String> before = lines();
        hit(KeyCode.END);
        assertThat(lines().get(0)).startsWith("τ = ∞ is a limit");
        undo();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void linesAreReadWithTheKeyboard() {
        ListView<Supplier<String>> list = list();
        interact(list::requestFocus);
        hit(KeyCode.DOWN);
        hit(KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedIndex()).isBetween(1, 2);
        hit(KeyCode.RIGHT);
        assertThat(tau().value()).isGreaterThan(1);
    }

    @Test
    void aLongLineIsWholeInTheList() {
        interact(() -> lab().open(Experiment.of(
                        List.of("a label of sixty characters, which no column is wide enough.", "b"),
                        Logits.of(1000, 0))
                .withTemperature(Temperature.of(0.5))));
        settle();
        Labeled first = (Labeled) node(".list-cell", list());
        assertThat(first.getText()).startsWith("1. exp(2000) of “a label of sixty");
        assertThat(isWhole(first)).isTrue();
    }

    @Test
    void pointingTellsACellInFullAndFollowsTheTemperature() {
        open("overflow");
        hover(at(figureOfSteps(), 0.96, 0.4));
        Node tip = node(".tip", node(".steps"));
        assertThat(tip.isVisible()).isTrue();
        assertThat(text(tip)).contains("∞/∞ = NaN", "not a number, so there is no error to measure");
        hit(KeyCode.END);
        assertThat(text(tip)).contains("1/3 = 0.3333333333333333", "off by 0 from p = 0.3333333333333333");
        hover(centre(slider()));
        assertThat(tip.isVisible()).isFalse();
    }

    @Test
    void aHiddenTabIsBroughtUpToDateWhenItIsShown() {
        click(named("Bars"));
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.UNIFORM)));
        settle();
        click(named("Steps"));
        assertThat(lines().get(0)).startsWith("τ = ∞ is a limit");
    }

    @Test
    void ofAVocabularyTheStepsAreComputedBesideTheWindow() {
        interact(() -> {
            lab().open(Experiment.of(Logits.of(new double[151_936])));
            assertThat(lines()).as("nothing of the logits before").isEmpty();
            assertThat(figureOfSteps().isVisible()).isFalse();
            assertThat(node(".steps-working").isVisible()).isTrue();
            methods().setValue(SoftmaxMethod.SOFTMAX_FLOAT16);
        });
        waitUntil(() -> !lines().isEmpty());
        settle();
        assertThat(figureOfSteps().isVisible()).isTrue();
        assertThat(node(".steps-working").isVisible()).isFalse();
        // 2048 + 1 is 2048 in halves, so that each has 1/2048: 151 936 / 2048 = 74.1875
        assertThat(lines().get(0)).isEqualTo("1. The shares add up to 74.1875, not 1, so q isn't a distribution.");
    }

    @Test
    void theLinesOfArithmeticGetAsMuchRoomAsSomebodyWants() {
        double before = list().getHeight();
        Point2D divider = centre(node(".steps .split-pane-divider"));
        grab(divider);
        hover(divider.subtract(0, 80));
        letGo();
        assertThat(list().getHeight()).isCloseTo(before + 80, within(2.0));
        assertThat(figureOfSteps().getHeight()).isPositive();
    }

    private ComboBox<SoftmaxMethod> methods() {
        return node(".steps .combo-box");
    }

    private FigureView<?> figureOfSteps() {
        return node(".steps .figure-view");
    }

    private ListView<Supplier<String>> list() {
        return node(".steps-lines");
    }

    private List<String> lines() {
        return list().getItems().stream().map(Supplier::get).toList();
    }
}
