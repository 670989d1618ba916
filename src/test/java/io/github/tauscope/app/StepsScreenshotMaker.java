package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
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
        showSteps(SoftmaxMethod.NAIVE);
        shot(PICTURES, "steps", window.example("overflow"), false, false, 1360, 850);
        inAllSizes(this::steps);
    }

    private void steps(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment four = window.example("four-classes");
        showSteps(SoftmaxMethod.NAIVE);
        shot(LOOKS, "steps-overflow" + suffix, window.example("overflow"), dark, false, width, height);
        shot(LOOKS, "steps-moco" + suffix, window.example("moco"), dark, false, width, height);
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "steps-tiny" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        showSteps(SoftmaxMethod.SOFTMAX_FLOAT16);
        Experiment baseline = four.withTemperature(Temperature.of(0.1)).withBaseline(four);
        shot(LOOKS, "steps-half" + suffix, baseline, dark, false, width, height);
        shot(LOOKS, "steps-argmax" + suffix, baseline.withTemperature(Temperature.ARGMAX), dark, false, width, height);
        showSteps(SoftmaxMethod.DIVISION_BY_SUM);
        Experiment two = window.example("dividing-by-the-sum");
        shot(LOOKS, "steps-divided" + suffix, two, dark, false, width, height);
        showSteps(SoftmaxMethod.HARDMAX);
        shot(LOOKS, "steps-tie" + suffix, window.example("tie"), dark, false, width, height);
        showSteps(SoftmaxMethod.SOFTMAX);
        shot(LOOKS, "steps-sure" + suffix, window.example("sure-model"), dark, false, width, height);
        shot(LOOKS, "steps-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "steps-forty" + suffix, random(40), dark, false, width, height);
    }

    @SuppressWarnings("unchecked")
    private void showSteps(SoftmaxMethod beside) {
        choose("Steps");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent root = window.stage().getScene().getRoot();
            ((ComboBox<SoftmaxMethod>) root.lookup(".steps .combo-box")).setValue(beside);
        });
    }
}
