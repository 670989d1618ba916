package io.github.tauscope.lesson;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.Optional;

/**
 * A number that a lesson states, and what it is of.
 *
 * @param line counted from 1
 * @param name what it is of, as it is written but for the temperature
 * @param quantity what it is of
 * @param experiment of which it is stated, at its temperature
 * @param printed the number
 */
public record Statement(int line, String name, Quantity quantity, Experiment experiment, PrintedNumber printed) {

    /** Returns the number as it is shown. */
    public String text() {
        return printed.text();
    }

    /** Returns what is right, if this is wrong. */
    Optional<Fault> fault() {
        Value value = quantity.of(experiment);
        if (printed.admits(value)) {
            return Optional.empty();
        }
        Message of = quantity.dependsOnTemperature()
                ? Message.of("lesson.at", Printable.of(name), NumberText.temperature(experiment.temperature()))
                : Message.of("lesson.ofAll", Printable.of(name));
        return Optional.of(new Fault(line, Message.of("lesson.wrong", of, printed.right(value), printed.text())));
    }
}
