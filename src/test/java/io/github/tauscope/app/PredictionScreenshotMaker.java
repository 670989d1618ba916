package io.github.tauscope.app;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The pictures of a prediction: the question, and what came of it. */
class PredictionScreenshotMaker extends Photographer {

    @Test
    void prediction() throws IOException {
        Experiment four = window.example("four-classes");
        shot(PICTURES, "prediction", committed(four, Temperature.of(3)), false, false, 1360, 850);
        inAllSizes(this::looks);
    }

    private void looks(String suffix, boolean dark, int w, int h) throws IOException {
        for (int classes : List.of(2, 40, 1000)) {
            Experiment experiment = random(classes);
            shot(LOOKS, "prediction-" + classes + suffix, asked(experiment, Temperature.of(3)), dark, false, w, h);
        }
        Experiment named = random(3).withLabel(1, LONG_LABEL);
        shot(LOOKS, "prediction-zero" + suffix, committed(named, Temperature.ARGMAX), dark, false, w, h);
        shot(LOOKS, "prediction-infinite" + suffix, committed(named, Temperature.UNIFORM), dark, true, w, h);
    }

    private static Experiment asked(Experiment experiment, Temperature target) {
        BarsPrediction open =
                BarsPrediction.of(Reading.of(experiment).distribution()).aimedAt(target);
        return experiment.withPrediction(open).withGuess(experiment.logits().argmax()[0], 0.3);
    }

    private static Experiment committed(Experiment experiment, Temperature target) {
        Prediction open = Objects.requireNonNull(asked(experiment, target).openPrediction());
        return experiment
                .withPrediction(open.committed(experiment.temperature(), target))
                .withTemperature(target);
    }
}
