package io.github.tauscope.app;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.List;

/** Describes the effect of a temperature, with its numbers in the chosen unit. */
final class TemperatureText {

    private TemperatureText() {}

    /** Says what the temperature that a person sets does, beside that of A or of the outline. */
    static String of(Experiment experiment, TemperatureUnit unit, Messages words) {
        Experiment a = experiment.baseline();
        Temperature outlined = a == null ? experiment.reference() : a.temperature();
        return of(experiment.aim(), outlined, unit, words);
    }

    /** Says where the temperature was left, and what is most likely there unless that is hidden or known in part. */
    static String announced(Reading reading, TemperatureUnit unit, boolean isHiding, Messages words) {
        Experiment experiment = reading.experiment();
        boolean isTold = !isHiding && reading.partial() == null && experiment.openPrediction() == null;
        return words.text(
                isTold ? "temperature.announced" : "temperature.announced.alone",
                unit.equation(experiment.aim(), words),
                of(experiment, unit, words),
                ReadoutText.mostLikely(reading, words));
    }

    static String of(Temperature temperature, Temperature reference, TemperatureUnit unit, Messages words) {
        if (temperature.isLimit()) {
            return words.text(temperature.value() == 0 ? "temperature.argmax" : "temperature.uniform");
        }
        String effect = words.text("temperature." + effect(temperature, reference), unit.equation(reference, words));
        List<Temperature> marks = TemperatureTrack.MARKS;
        boolean offScale =
                temperature.compareTo(marks.get(0)) < 0 || temperature.compareTo(marks.get(marks.size() - 1)) > 0;
        return offScale ? words.text("temperature.offScale", effect, unit.equation(temperature, words)) : effect;
    }

    private static String effect(Temperature temperature, Temperature reference) {
        int order = temperature.compareTo(reference);
        if (order == 0) {
            return temperature.equals(Temperature.ONE) ? "one" : "reference";
        }
        return order < 0 ? "sharper" : "softer";
    }
}
