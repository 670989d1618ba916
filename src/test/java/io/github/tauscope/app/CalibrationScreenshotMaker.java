package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of calibration. */
class CalibrationScreenshotMaker extends Photographer {

    @Test
    void calibration() throws Exception {
        Experiment digits = window.example("digits");
        show(digits);
        shot(PICTURES, "calibration", digits, false, false, 1360, 850);
        inAllSizes(this::looks);
    }

    private void looks(String suffix, boolean dark, int w, int h) throws IOException {
        Experiment digits = window.example("digits");
        taken(digits, "calibration" + suffix, dark, w, h);
        taken(digits.withTemperature(Temperature.of(2.59)), "calibration-best" + suffix, dark, w, h);
        taken(digits.withTemperature(Temperature.ARGMAX), "calibration-zero" + suffix, dark, w, h);
        taken(digits.withTemperature(Temperature.UNIFORM), "calibration-infinite" + suffix, dark, w, h);
        taken(many(2), "calibration-two" + suffix, dark, w, h);
        taken(many(40), "calibration-forty" + suffix, dark, w, h);
        taken(many(1000), "calibration-thousand" + suffix, dark, w, h);
        showTable(true);
        taken(digits, "calibration-table" + suffix, dark, w, h);
        showTable(false);
    }

    private void taken(Experiment experiment, String name, boolean dark, int w, int h) throws IOException {
        show(experiment);
        shot(LOOKS, name, experiment, dark, false, w, h);
    }

    /** Opens rows and waits for their best temperature. */
    private void show(Experiment experiment) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.lab().open(experiment));
        choose("Calibration");
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                Labeled best = (Labeled) window.stage().getScene().getRoot().lookup("#bestTemperature");
                return !best.getText().isEmpty();
            });
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }

    /** Returns sixty rows of the random logits, shifted by a class each, of which two in three are right. */
    private static Experiment many(int classes) {
        Experiment experiment = random(classes);
        double[] logits = experiment.logits().toArray();
        int right = experiment.logits().argmax()[0];
        List<Row> rows = IntStream.range(0, 60)
                .mapToObj(k -> Row.of(experiment.labels(), Logits.of(logits).scaled(0.1 + k / 30.0))
                        .withTrueClass(k % 3 == 0 ? (right + 1) % classes : right))
                .toList();
        return RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, rows).experiment(0);
    }
}
