package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the loss. */
class LossScreenshotMaker extends Photographer {

    @Test
    void loss() throws IOException {
        choose("Loss");
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(2));
        Experiment owl = four.withInquiry(four.inquiry().withTrueClass(2));
        shot(PICTURES, "loss", owl, false, false, 1360, 850);
        inAllSizes(this::lossLooks);
    }

    private void lossLooks(String suffix, boolean dark, int w, int h) throws IOException {
        Experiment four = window.example("four-classes").withLabel(1, LONG_LABEL);
        Experiment moco = window.example("moco");
        shot(LOOKS, "loss-right" + suffix, four.withBaseline(four.scaled(0.5)), dark, false, w, h);
        shot(LOOKS, "loss-long" + suffix, four.withInquiry(four.inquiry().withTrueClass(1)), dark, false, w, h);
        shot(LOOKS, "loss-zero" + suffix, four.withTemperature(Temperature.ARGMAX), dark, true, w, h);
        shot(LOOKS, "loss-infinite" + suffix, four.withTemperature(Temperature.UNIFORM), dark, false, w, h);
        shot(LOOKS, "loss-moco" + suffix, moco, dark, true, w, h);
        shot(LOOKS, "loss-forty" + suffix, random(40), dark, false, w, h);
        shot(LOOKS, "loss-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, true, w, h);
        shot(LOOKS, "loss-one" + suffix, Experiment.of(Logits.of(0)), dark, false, w, h);
        press("#values");
        shot(LOOKS, "loss-values" + suffix, moco, dark, true, w, h);
        press("#contrast");
        shot(LOOKS, "loss-contrast-values" + suffix, moco, dark, false, w, h);
        press("#gradientButton");
        shot(LOOKS, "loss-contrast" + suffix, moco.withTemperature(Temperature.ONE), dark, false, w, h);
        press("#classes");
    }

    private void press(String button) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> ((ToggleButton) window.stage().getScene().lookup(button)).fire());
    }
}
