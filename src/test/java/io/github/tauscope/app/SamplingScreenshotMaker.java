package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Sampling;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The pictures of the sampling. */
class SamplingScreenshotMaker extends Photographer {

    @Test
    void sampling() throws IOException {
        choose("Sampling");
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(4));
        shot(PICTURES, "sampling", drawn(four, 1000, OptionalInt.of(3)), false, false, 1360, 850);
        inAllSizes(this::samplingLooks);
    }

    private void samplingLooks(String suffix, boolean dark, int w, int h) throws IOException {
        OptionalInt none = OptionalInt.empty();
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(4));
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "sampling-nothing" + suffix, four, dark, false, w, h);
        shot(LOOKS, "sampling-one-draw" + suffix, drawn(named, 1, none), dark, false, w, h);
        shot(LOOKS, "sampling-tie" + suffix, drawn(window.example("tie"), 100, none), dark, false, w, h);
        Experiment compared = named.withBaseline(named.withTemperature(Temperature.ONE));
        shot(LOOKS, "sampling-baseline" + suffix, drawn(compared, 10_000, OptionalInt.of(2)), dark, false, w, h);
        shot(LOOKS, "sampling-next" + suffix, drawn(window.example("next-token"), 100, none), dark, false, w, h);
        Experiment forty = random(40).withTemperature(Temperature.of(3));
        shot(LOOKS, "sampling-forty" + suffix, drawn(forty, 10_000, OptionalInt.of(25)), dark, false, w, h);
        Experiment thousand = random(1000).withTemperature(Temperature.of(2));
        shot(LOOKS, "sampling-thousand" + suffix, drawn(thousand, 10_000, OptionalInt.of(200)), dark, false, w, h);
        shot(LOOKS, "sampling-single" + suffix, drawn(Experiment.of(Logits.of(0)), 100, none), dark, false, w, h);
    }

    private static Experiment drawn(Experiment experiment, int draws, OptionalInt topK) {
        Cut cut = new Cut(topK, OptionalDouble.empty(), OptionalDouble.empty());
        return experiment.withInquiry(experiment.inquiry().withSampling(new Sampling(42, draws, cut)));
    }
}
