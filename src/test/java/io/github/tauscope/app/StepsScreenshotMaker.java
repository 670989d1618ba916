package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.Method;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the steps. */
class StepsScreenshotMaker extends Photographer {

    @Test
    void steps() throws IOException {
        showSteps(Method.NAIVE);
        shot(PICTURES, "steps", window.example("overflow"), false, false, 1360, 850);
        inAllSizes(this::steps);
    }

    private void steps(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment four = window.example("four-classes");
        showSteps(Method.NAIVE);
        shot(LOOKS, "steps-overflow" + suffix, window.example("overflow"), dark, false, width, height);
        shot(LOOKS, "steps-moco" + suffix, window.example("moco"), dark, false, width, height);
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "steps-tiny" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        showSteps(Method.SOFTMAX_FLOAT16);
        Experiment pinned = four.withTemperature(Temperature.of(0.1)).comparedWith(four);
        shot(LOOKS, "steps-half" + suffix, pinned, dark, false, width, height);
        shot(LOOKS, "steps-argmax" + suffix, pinned.withTemperature(Temperature.ARGMAX), dark, false, width, height);
        showSteps(Method.DIVISION_BY_SUM);
        Experiment two = window.example("dividing-by-the-sum");
        shot(LOOKS, "steps-divided" + suffix, two, dark, false, width, height);
        showSteps(Method.HARDMAX);
        shot(LOOKS, "steps-tie" + suffix, window.example("tie"), dark, false, width, height);
        showSteps(Method.SOFTMAX);
        shot(LOOKS, "steps-sure" + suffix, window.example("sure-model"), dark, false, width, height);
        shot(LOOKS, "steps-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "steps-forty" + suffix, random(40), dark, false, width, height);
    }

    @SuppressWarnings("unchecked")
    private void showSteps(Method beside) {
        choose("Steps");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent root = window.stage().getScene().getRoot();
            ((ComboBox<Method>) root.lookup(".steps .combo-box")).setValue(beside);
        });
    }
}
