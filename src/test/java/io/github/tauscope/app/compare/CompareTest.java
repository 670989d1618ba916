package io.github.tauscope.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of A, the experiment to compare with. */
class CompareTest extends WindowStory {

    @Test
    void theButtonPinsTheExperimentAndUndoUnpinsIt() {
        click(named("Pin A"));
        assertThat(experiment().baseline()).isEqualTo(window.example("four-classes"));
        assertThat(text("#outline")).isEqualTo("outline: A");
        assertThat(node("#jensenShannon").isVisible()).isTrue();
        assertThat(isShown(".readout #entropy")).isFalse();
        undo();
        assertThat(experiment().baseline()).isNull();
        assertThat(text("#outline")).isEqualTo("outline: τ = 1");
        assertThat(isShown("#jensenShannon")).isFalse();
        assertThat(isShown(".readout #entropy")).isTrue();
    }

    @Test
    void theMenuOfTheButtonSwapsAndUnpins() {
        click(named("Pin A"));
        hit(KeyCode.END);
        choose("Swap with A");
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(experiment().baseline().temperature()).isEqualTo(Temperature.UNIFORM);
        choose("Unpin A");
        assertThat(experiment().baseline()).isNull();
        undo();
        undo();
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(experiment().baseline().temperature()).isEqualTo(Temperature.ONE);
        redo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void keysPinSwapAndUnpin() {
        hit(KeyCode.HOME);
        hit(KeyCode.CONTROL, KeyCode.P);
        hit(KeyCode.DIGIT1);
        assertThat(experiment().baseline().temperature()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.CONTROL, KeyCode.U);
        assertThat(experiment().baseline()).isNull();
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(experiment().baseline().temperature()).isEqualTo(Temperature.ONE);
    }

    @Test
    void withoutAnAThereIsNothingToSwapOrUnpin() {
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        hit(KeyCode.CONTROL, KeyCode.U);
        assertThat(experiment()).isEqualTo(window.example("four-classes"));
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theRowOfWordsFollowsTheTemperature() {
        interact(() -> lab().commit(e -> e.withLogits(Logits.fromProbabilities(0.9, 0.1))));
        click(named("Pin A"));
        assertThat(text("#totalVariation")).isEqualTo("0");
        hit(KeyCode.END);
        // by hand, as in ComparisonTextTest
        assertThat(text("#difference")).isEqualTo("−0.4000 · cat");
        assertThat(text("#totalVariation")).isEqualTo("0.4000");
        assertThat(text("#kullbackLeibler")).isEqualTo("0.5108");
        assertThat(text("#jensenShannon")).isEqualTo("0.1017");
    }

    @Test
    void otherClassesAreNotComparedAndASentenceSaysSo() {
        click(named("Pin A"));
        open("moco");
        assertThat(experiment().baseline()).isEqualTo(window.example("four-classes"));
        assertThat(text("#otherClasses")).startsWith("A has 4 classes and the current experiment 1024");
        assertThat(isShown("#otherClasses")).isTrue();
        assertThat(isShown("#totalVariation")).isFalse();
        undo();
        assertThat(isShown("#otherClasses")).isFalse();
        assertThat(text("#totalVariation")).isEqualTo("0");
    }

    @Test
    void veryManyClassesAreComparedBesideAndNeverShowOldNumbers() {
        interact(() -> {
            lab().open(Experiment.of(Logits.of(new double[151_936])));
            lab().commit(e -> e.withBaseline(e).withLogit(0, 1e6));
            assertThat(text("#totalVariation")).isEqualTo("…");
            assertThat(node("#comparisonProgress").isVisible()).isTrue();
            assertThat(this.<ProgressBar>node("#comparisonProgress").getProgress())
                    .isBetween(0.0, 1.0);
        });
        waitUntil(() -> text("#totalVariation").equals("1 − 6.6e-6"));
        assertThat(text("#difference")).startsWith("+1 − 6.6e-6 · ");
        assertThat(node("#comparisonProgress").isVisible()).isFalse();
    }

    private void choose(String item) {
        click(at(node("#pin"), 0.9, 0.5));
        click(named(item));
    }

    private boolean isShown(String selector) {
        return node(selector).getParent().getParent().isVisible()
                && node(selector).getParent().isVisible()
                && node(selector).isVisible()
                && node(selector).getParent().getParent().getParent().isVisible();
    }
}
