package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.TemperatureFinder;
import io.github.tauscope.kernel.TypedNumber;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/** Goes to the temperature of a given greatest probability or entropy, or says why there is none. */
public final class SeekController {

    /** With more classes, a search can take longer than a frame. */
    private static final int SOON = 2000;

    private final Workbench bench;
    private final Background<TemperatureFinder.Answer> background = new Background<>("seek");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");

    @FXML
    private TextField max;

    @FXML
    private TextField entropy;

    public SeekController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.lab().readingProperty().subscribe((before, reading) -> {
            if (!before.experiment().logits().equals(reading.experiment().logits())) {
                background.cancel();
                show(max, "");
            }
        });
        for (TextField field : List.of(max, entropy)) {
            field.textProperty().subscribe(text -> show(field, ""));
        }
    }

    /** Returns what there is to say; empty if the temperature was found. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    @FXML
    private void seekMax() {
        seek(max, TemperatureTarget.MAX);
    }

    @FXML
    private void seekEntropy() {
        seek(entropy, TemperatureTarget.ENTROPY);
    }

    private void seek(TextField field, TemperatureTarget sought) {
        if (bench.lab().experiment().isListed()) {
            show(field, bench.text("sweep.seek.listed"));
            return;
        }
        double value;
        try {
            value = Reals.parseFinite(TypedNumber.toPlain(field.getText()));
        } catch (InvalidNumberException e) {
            show(field, Problems.sentence(e, sought.allowed(bench.messages()), bench.messages()));
            return;
        }
        field.setText(field.getText()); // the text is no longer being typed: Ctrl+Z takes back the step
        Logits logits = bench.lab().experiment().logits();
        if (logits.size() <= SOON) {
            show(field, sought, value, background.now(progress -> sought.find(logits, value)));
        } else {
            answer.set(bench.text("sweep.searching"));
            background.ask(progress -> sought.find(logits, value), found -> show(field, sought, value, found));
        }
    }

    private void show(TextField field, TemperatureTarget sought, double value, TemperatureFinder.Answer found) {
        Temperature temperature = found.temperature().orElse(null);
        if (temperature == null) {
            show(field, sought.none(value, found, bench.lab().experiment().logits(), bench.messages()));
        } else {
            show(field, "");
            bench.lab().commit(experiment -> experiment.withTemperature(temperature));
        }
    }

    private void show(TextField field, String sentence) {
        answer.set(sentence);
        for (TextField each : List.of(max, entropy)) {
            String told = each == field ? sentence : "";
            each.pseudoClassStateChanged(EditField.REFUSED, !told.isEmpty());
            each.setAccessibleHelp(told);
        }
    }
}
