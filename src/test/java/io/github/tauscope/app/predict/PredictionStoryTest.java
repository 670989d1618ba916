package io.github.tauscope.app.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A class predicts where the bars of [1, 5, 7, 10] will be, commits, and sees. */
class PredictionStoryTest extends WindowStory {

    private static final Temperature HOT = Temperature.of(100);

    /** p at τ = 100, from NumPy: {@code e = exp(array([1, 5, 7, 10]) / 100); e / e.sum()}. */
    private static final double GREATEST_WHEN_HOT = 0.26071498548970;

    private BarsPrediction prediction() {
        return (BarsPrediction) Objects.requireNonNull(experiment().inquiry().prediction());
    }

    private double seen() {
        return lab().reading().distribution().probability(3);
    }

    /** Presses P and goes two decades up. */
    private void ask() {
        interact(() -> slider().requestFocus());
        hit(KeyCode.P);
        hit(KeyCode.PAGE_UP);
        hit(KeyCode.PAGE_UP);
    }

    private Point2D bar(int index) {
        FigureView<?> view = figure();
        BarPicture picture = (BarPicture) view.picture().orElseThrow();
        HitRegion region = picture.regions().stream()
                .filter(each -> each.panel() == HitRegion.Panel.PROBABILITY
                        && each.column().index() == index)
                .findFirst()
                .orElseThrow();
        return view.localToScreen(
                region.box().centreX(), picture.probabilityScale().atUniform(4));
    }

    private List<String> open() {
        TabPane tabs = node(".figures");
        return tabs.getTabs().stream()
                .filter(tab -> !tab.isDisabled())
                .map(Tab::getText)
                .toList();
    }

    @Test
    void theAnswerIsHiddenUntilItIsCommittedAndThenTheBarsGoThere() {
        double before = seen();
        click("#predict");
        assertThat(text("#predictionQuestion")).startsWith("Which temperature");
        assertThat(node("#commitPrediction").isDisabled()).isTrue();
        interact(() -> slider().requestFocus());
        hit(KeyCode.PAGE_UP);
        hit(KeyCode.PAGE_UP);
        assertThat(text("#predictionQuestion")).isEqualTo("τ goes from 1 to 100: where will the bars be?");
        assertThat(temperatureField().getText()).isEqualTo("100");
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(seen()).isEqualTo(before);
        assertThat(open()).containsExactly("Bars");
        hit(KeyCode.SPACE);
        assertThat(tau()).as("the player would show the answer").isEqualTo(Temperature.ONE);

        Point2D top = bar(3);
        grab(top.subtract(0, 40));
        hover(top);
        letGo();
        assertThat(prediction().guess().get(3)).isCloseTo(0.25, within(0.01));
        assertThat(prediction().guess().get(2)).isCloseTo(0.75 * 0.0471 / 0.0536, within(0.01));
        assertThat(experiment().logits()).isEqualTo(Logits.of(1, 5, 7, 10));

        click("#commitPrediction");
        waitUntil(() -> tau().equals(HOT));
        assertThat(seen()).isCloseTo(GREATEST_WHEN_HOT, within(1e-13));
        assertThat(prediction().from()).isEqualTo(Temperature.ONE);
        assertThat(text("#predictionOutcome"))
                .startsWith("At τ = 100, the prediction is off by")
                .contains("“owl” surprises most");
        assertThat(text("#predictionWhy")).contains("“fox” to “owl” is 1.03 at τ = 100, 20.09 at τ = 1.");
        assertThat(open()).contains("Sweep");

        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(prediction().isOpen()).isTrue();
        redo();
        assertThat(tau()).isEqualTo(HOT);
        click("#closePrediction");
        assertThat(experiment().inquiry().prediction()).isNull();
        assertThat(tau()).isEqualTo(HOT);
        assertThat(node("#predictionDone").isVisible()
                        && node(".prediction").getParent().isVisible())
                .isFalse();
    }

    @Test
    void itIsMadeByKeyboardAlone() {
        ask();
        ComboBox<Integer> guessed = node("#guessedClass");
        assertThat(guessed.getValue()).as("the most likely class").isEqualTo(3);
        EditField guess = node("#guess");
        enter(guess, "0.4");
        assertThat(prediction().guess().get(3)).isEqualTo(0.4);
        hit(KeyCode.DOWN);
        assertThat(prediction().guess().get(3)).isCloseTo(0.39, within(1e-15));
        enter(guess, "1.4");
        assertThat(prediction().guess().get(3)).isCloseTo(0.39, within(1e-15));
        assertThat(text(node(".prediction .problem"))).isEqualTo("A probability is a number from 0 to 1.");
        hit(KeyCode.ESCAPE);
        interact(() -> slider().requestFocus());
        hit(KeyCode.ENTER);
        waitUntil(() -> tau().equals(HOT));
        assertThat(prediction().isOpen()).isFalse();
    }

    @Test
    void withReducedMotionTheBarsAreThereAtOnceAndOneStepUndoesIt() {
        interact(() -> window.bench().settings().reducedMotionProperty().set(true));
        ask();
        hit(KeyCode.ENTER);
        assertThat(tau()).isEqualTo(HOT);
        undo();
        assertThat(prediction().isOpen()).isTrue();
    }

    @Test
    void escapeEndsItWithoutAnAnswer() {
        ask();
        hit(KeyCode.ESCAPE);
        assertThat(experiment().inquiry().prediction()).isNull();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(temperatureField().getText()).isEqualTo("1");
    }

    @Test
    void theLimitsHaveReasonsOfTheirOwn() {
        interact(() -> slider().requestFocus());
        hit(KeyCode.P);
        hit(KeyCode.END);
        hit(KeyCode.ENTER);
        waitUntil(() -> tau().equals(Temperature.UNIFORM));
        assertThat(text("#predictionWhy")).endsWith("4 classes share equally.");
        hit(KeyCode.P);
        assertThat(prediction().isOpen()).as("P predicts again").isTrue();
        assertThat(prediction().guess().parts()).containsOnly(0.25);
        hit(KeyCode.HOME);
        hit(KeyCode.ENTER);
        waitUntil(() -> tau().equals(Temperature.ARGMAX));
        assertThat(text("#predictionOutcome")).contains("off by 0.7500", "0.2500 predicted, 1 in truth");
        assertThat(text("#predictionWhy")).endsWith("it alone is left.");
    }

    @Test
    void whatHasNoBarsToDragIsRefusedWithASentence() {
        List<Experiment> refused = Stream.of(Logits.of(3), Logits.of(new double[1001]))
                .map(Experiment::of)
                .toList();
        for (Experiment experiment : refused) {
            interact(() -> lab().open(experiment));
            hit(KeyCode.P);
            assertThat(experiment().inquiry().prediction()).isNull();
            assertThat(text("#notice")).startsWith("A prediction needs");
        }
    }
}
