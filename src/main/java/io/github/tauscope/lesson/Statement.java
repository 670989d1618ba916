package io.github.tauscope.lesson;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.Optional;

/** A number that a lesson states, and what it is of. Immutable. */
public final class Statement {

    private final int line;
    private final String name;
    private final Quantity quantity;
    private final Experiment experiment;
    private final PrintedNumber printed;

    /**
     * @param line counted from 1
     * @param name what it is of, as it is written but for the temperature
     * @param experiment of which it is stated, at its temperature
     */
    Statement(int line, String name, Quantity quantity, Experiment experiment, PrintedNumber printed) {
        this.line = line;
        this.name = name;
        this.quantity = quantity;
        this.experiment = experiment;
        this.printed = printed;
    }

    /** Returns its line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns what it is of, such as {@code p(owl)}. */
    public String name() {
        return name;
    }

    /** Returns the experiment of which it is stated, at its temperature. */
    public Experiment experiment() {
        return experiment;
    }

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
        Object of = quantity.dependsOnTemperature()
                ? Message.of("lesson.at", Printable.of(name), NumberText.temperature(experiment.temperature()))
                : Printable.of(name);
        return Optional.of(new Fault(line, Message.of("lesson.wrong", of, printed.right(value), printed.text())));
    }
}
