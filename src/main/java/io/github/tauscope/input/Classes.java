package io.github.tauscope.input;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Collects the classes of a file while it is being read. */
final class Classes {

    /** Guards against hostile files; the largest vocabularies have about 260 000 tokens. */
    static final int LIMIT = 1_000_000;

    private final List<String> labels = new ArrayList<>();
    private final DoubleStream.Builder numbers = DoubleStream.builder();
    private int size;
    private NumberKind kind = NumberKind.LOGIT;
    private @Nullable Temperature temperature;

    void ofKind(NumberKind ofNumbers) {
        kind = ofNumbers;
    }

    /** Sets the temperature that the file gives with its numbers; a file has only one. */
    void atTemperature(String text) {
        Temperature found = Temperature.of(NumberKind.TEMPERATURE.parse(text));
        if (temperature != null && !temperature.equals(found)) {
            throw new InputException("input.temperatures", found, temperature);
        }
        temperature = found;
    }

    void addLabel(String label) {
        requireBelowLimit(labels.size());
        labels.add(label);
    }

    /** Adds a number of its own kind; all must be of the same kind. */
    void addNumber(String text, NumberKind brought) {
        if (size == 0) {
            kind = brought;
        } else if (kind != brought) {
            throw new InputException(brought == NumberKind.LOGIT ? "input.mixed.logit" : "input.mixed.probability");
        }
        addNumber(text);
    }

    void addNumber(String text) {
        requireBelowLimit(size);
        numbers.add(kind.parse(text));
        size++;
    }

    /** Returns the experiment, at τ = 1 and with the labels 1 … n unless the file gives others. */
    Experiment toExperiment() {
        if (size == 0) {
            throw new InputException(kind == NumberKind.LOGIT ? "input.empty.logits" : "input.empty.probabilities");
        }
        Logits logits = Experiments.logits(numbers.build().toArray(), kind);
        Experiment unlabelled = Experiment.of(logits).withTemperature(temperatureOfLogits());
        return labels.isEmpty() ? unlabelled : Experiments.labelled(labels, unlabelled);
    }

    /** A logarithm of a probability is its logit only at τ = 1: any other τ would give other probabilities. */
    private Temperature temperatureOfLogits() {
        Temperature known = temperature == null ? Temperature.ONE : temperature;
        if (kind == NumberKind.PROBABILITY && !known.equals(Temperature.ONE)) {
            throw new InputException("input.probabilities.temperature", known);
        }
        return known;
    }

    private static void requireBelowLimit(int count) {
        if (count == LIMIT) {
            throw new InputException("input.classes.limit");
        }
    }
}
