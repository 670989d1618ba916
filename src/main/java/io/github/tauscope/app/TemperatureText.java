package io.github.tauscope.app;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Says what a temperature does. */
final class TemperatureText {

    private TemperatureText() {}

    static String of(Temperature temperature, Temperature reference, Messages words) {
        if (temperature.isLimit()) {
            return words.text(temperature.value() == 0 ? "temperature.argmax" : "temperature.uniform");
        }
        String compared = NumberText.grouped(NumberText.full(reference.value()));
        String effect = words.text("temperature." + effect(temperature, reference), compared);
        boolean onTrack = temperature.compareTo(TemperatureTrack.MARKS.get(0)) >= 0
                && temperature.compareTo(TemperatureTrack.MARKS.get(TemperatureTrack.MARKS.size() - 1)) <= 0;
        return onTrack
                ? effect
                : words.text("temperature.offScale", effect, NumberText.grouped(NumberText.full(temperature.value())));
    }

    private static String effect(Temperature temperature, Temperature reference) {
        int order = temperature.compareTo(reference);
        if (order == 0) {
            return temperature.equals(Temperature.ONE) ? "one" : "reference";
        }
        return order < 0 ? "sharper" : "softer";
    }
}
