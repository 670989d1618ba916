package io.github.tauscope.app;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

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

    @Test
    void otherFigures() throws IOException {
        Experiment four = window.example("four-classes");
        CurvePrediction curve = CurvePrediction.of(2)
                .along(Temperature.of(0.1), 0, Temperature.of(1), 0.1)
                .along(Temperature.of(1), 0.1, Temperature.of(100), 0.25);
        inAllSizes((suffix, dark, w, h) -> {
            choose("Sweep");
            shot(LOOKS, "prediction-curve-asked" + suffix, four.withPrediction(curve), dark, false, w, h);
            shot(LOOKS, "prediction-curve" + suffix, last(four, curve), dark, false, w, h);
            choose("Sampling");
            for (Experiment drawn : List.of(four, random(40), random(2).withLabel(1, LONG_LABEL))) {
                DrawsPrediction draws = DrawsPrediction.of(100, drawn.size());
                Experiment asked = drawn.withPrediction(draws).withGuess(0, 0.4);
                String name = "prediction-draws-" + drawn.size();
                shot(LOOKS, name + "-asked" + suffix, asked, dark, false, w, h);
                Experiment after = asked.withInquiry(
                        inquiry -> inquiry.withSampling(inquiry.sampling().withDraws(100)));
                shot(
                        LOOKS,
                        name + suffix,
                        last(after, Objects.requireNonNull(after.openPrediction())),
                        dark,
                        false,
                        w,
                        h);
            }
            Experiment digits = window.example("digits");
            BinsPrediction bins = BinsPrediction.NONE.toggled(12).toggled(14);
            shot(LOOKS, "digits" + suffix, digits, dark, false, w, h);
            choose("Calibration");
            shot(LOOKS, "digits" + suffix, digits, dark, false, w, h);
            waitForBins();
            shot(LOOKS, "prediction-bins-asked" + suffix, digits.withPrediction(bins), dark, false, w, h);
            shot(LOOKS, "prediction-bins" + suffix, last(digits, bins), dark, false, w, h);
            choose("Bars");
        });
    }

    private void waitForBins() {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> window.bench().reliabilityProperty().get().isPresent());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Experiment last(Experiment experiment, Prediction open) {
        return experiment.withPrediction(open.committed(experiment.temperature(), experiment.temperature()));
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
