package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The pictures of the simplex. */
class SimplexScreenshotMaker extends Photographer {

    @Test
    void simplexPicture() throws IOException {
        choose("Simplex");
        Experiment three = window.example("hot-and-cold").withTemperature(Temperature.of(5));
        shot(PICTURES, "simplex", three, false, false, 1360, 850);
    }

    @Test
    void simplexLooks() throws IOException {
        choose("Simplex");
        inAllSizes(this::simplexLooks);
    }

    private void simplexLooks(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment three = window.example("hot-and-cold").withTemperature(Temperature.of(5));
        Experiment beside = three.withLogit(0, 9)
                .withLogit(1, 7.5)
                .withTemperature(Temperature.ONE)
                .withBaseline(three);
        shot(LOOKS, "simplex-baseline" + suffix, beside, dark, false, width, height);
        Experiment four = window.example("four-classes").withLabel(1, LONG_LABEL);
        shot(LOOKS, "simplex-four" + suffix, four.withTemperature(Temperature.of(2)), dark, false, width, height);
        shot(LOOKS, "simplex-argmax" + suffix, four.withTemperature(Temperature.ARGMAX), dark, false, width, height);
        shot(LOOKS, "simplex-uniform" + suffix, four.withTemperature(Temperature.UNIFORM), dark, false, width, height);
        shot(LOOKS, "simplex-tiny" + suffix, four.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        shot(LOOKS, "simplex-tie" + suffix, window.example("tie"), dark, false, width, height);
        shot(LOOKS, "simplex-two" + suffix, window.example("dividing-by-the-sum"), dark, false, width, height);
        shot(LOOKS, "simplex-one" + suffix, Experiment.of(Logits.of(0)), dark, false, width, height);
        shot(LOOKS, "simplex-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "simplex-thousand" + suffix, random(1000), dark, false, width, height);
        showTable(true);
        shot(LOOKS, "simplex-table" + suffix, four, dark, false, width, height);
        showTable(false);
    }
}
