package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The pictures of the sweep. */
class SweepScreenshotMaker extends Photographer {

    @Test
    void sweepPicture() throws IOException {
        choose("Sweep");
        Experiment four = window.example("four-classes");
        shot(PICTURES, "sweep", four.withTemperature(Temperature.of(2)), false, false, 1360, 850);
    }

    @Test
    void sweepLooks() throws IOException {
        choose("Sweep");
        inAllSizes(this::sweepLooks);
    }

    private void sweepLooks(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment four = window.example("four-classes");
        Experiment a = four.scaled(0.5).withTemperature(Temperature.of(0.3));
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "sweep-four" + suffix, four.withBaseline(a), dark, false, width, height);
        shot(LOOKS, "sweep-four-log" + suffix, four.withTemperature(Temperature.UNIFORM), dark, true, width, height);
        shot(LOOKS, "sweep-tie" + suffix, window.example("tie"), dark, false, width, height);
        shot(LOOKS, "sweep-twelve" + suffix, window.example("next-token"), dark, false, width, height);
        shot(LOOKS, "sweep-forty" + suffix, random(40), dark, false, width, height);
        shot(LOOKS, "sweep-forty-log" + suffix, random(40), dark, true, width, height);
        shot(LOOKS, "sweep-long" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        shot(LOOKS, "sweep-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, true, width, height);
        shot(LOOKS, "sweep-one" + suffix, Experiment.of(Logits.of(0)), dark, false, width, height);
    }
}
