package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures in screenshots/ ({@code mvn -Pscreenshots test}), and in target/looks those of the cases that a
 * change to the window is to be looked at in. Its name keeps it out of the tests.
 */
class ScreenshotMaker extends Photographer {

    @Test
    void pictures() throws IOException {
        Experiment four = window.example("four-classes");
        shot(PICTURES, "window-light", four.withTemperature(Temperature.of(2)), false, false, 1360, 850);
        shot(PICTURES, "window-dark", four.withTemperature(Temperature.of(2)), true, false, 1360, 850);
        shot(PICTURES, "argmax", four.withTemperature(Temperature.ARGMAX), false, false, 1360, 850);
        shot(PICTURES, "uniform", four.withTemperature(Temperature.UNIFORM), false, false, 1360, 850);
        shot(PICTURES, "logarithmic", four.withTemperature(Temperature.of(0.1)), false, true, 1360, 850);
        shot(PICTURES, "next-token", window.example("next-token"), false, false, 1360, 850);
        shot(PICTURES, "many-classes", window.example("moco"), false, true, 1360, 850);
    }

    @Test
    void comparisons() throws IOException {
        Experiment four = window.example("four-classes");
        Experiment compared =
                four.withTemperature(Temperature.of(3)).withLogit(1, 9).withBaseline(four);
        shot(PICTURES, "comparison", compared, false, false, 1360, 850);
        for (int[] size : new int[][] {{1024, 700}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            shot(LOOKS, "compared" + suffix, compared, false, false, size[0], size[1]);
            shot(LOOKS, "compared-log" + suffix, compared.swapped(), true, true, size[0], size[1]);
            Experiment forty = random(40);
            Experiment crowded = forty.withTemperature(Temperature.of(2)).scaled(-1);
            shot(LOOKS, "compared-forty" + suffix, crowded.withBaseline(forty), false, false, size[0], size[1]);
            Experiment many = random(1000);
            shot(LOOKS, "compared-many" + suffix, many.scaled(0.5).withBaseline(many), true, false, size[0], size[1]);
            Experiment limit = four.withTemperature(Temperature.of(1e-300));
            Experiment masked = limit.withLogit(3, Double.NEGATIVE_INFINITY);
            shot(LOOKS, "compared-limit" + suffix, masked.withBaseline(limit), false, false, size[0], size[1]);
            shot(LOOKS, "compared-other" + suffix, four.withBaseline(forty), false, false, size[0], size[1]);
        }
    }

    @Test
    void looks() throws IOException {
        inAllSizes(this::looks);
    }

    private void looks(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment two = window.example("dividing-by-the-sum");
        shot(LOOKS, "two" + suffix, two, dark, false, width, height);
        shot(LOOKS, "clip" + suffix, window.example("clip"), dark, false, width, height);
        shot(LOOKS, "sure-log" + suffix, window.example("sure-model"), dark, true, width, height);
        shot(LOOKS, "tie" + suffix, window.example("tie"), dark, false, width, height);
        shot(LOOKS, "forty" + suffix, random(40), dark, false, width, height);
        shot(LOOKS, "forty-log" + suffix, random(40).withTemperature(Temperature.of(0.05)), dark, true, width, height);
        shot(LOOKS, "thousand" + suffix, random(1000), dark, false, width, height);
        Experiment named = window.example("four-classes").withLabel(1, LONG_LABEL);
        shot(LOOKS, "long-label" + suffix, named.withLogit(0, Double.NEGATIVE_INFINITY), dark, false, width, height);
        shot(LOOKS, "argmax-log" + suffix, named.withTemperature(Temperature.ARGMAX), dark, true, width, height);
        shot(LOOKS, "tiny" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, true, width, height);
        shot(LOOKS, "huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "one" + suffix, Experiment.of(Logits.of(0)), dark, false, width, height);
    }
}
