package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the classes of a file while it is read. */
final class Classes {

    /** A bound for hostile files; the largest vocabularies have some 260 000 tokens. */
    static final int LIMIT = 1_000_000;

    private final List<String> labels = new ArrayList<>();
    private double[] values = new double[16];
    private int size;
    private NumberKind kind = NumberKind.LOGIT;
    private @Nullable Temperature temperature;

    /** Says what the numbers are. */
    void ofKind(NumberKind numbers) {
        kind = numbers;
    }

    /** Takes the temperature that stands beside the numbers; all must be of one. */
    void atTemperature(String text) {
        Temperature found = Temperature.of(NumberKind.TEMPERATURE.parse(text));
        if (temperature != null && !temperature.equals(found)) {
            throw new InputException("input.temperatures", found, temperature);
        }
        temperature = found;
    }

    /** Adds the label of the next class that has none yet. */
    void addLabel(String label) {
        requireBelowLimit(labels.size());
        labels.add(label);
    }

    /** Adds a number of the kind that it brings along; all must be of one kind. */
    void addNumber(String text, NumberKind brought) {
        if (size == 0) {
            kind = brought;
        } else if (kind != brought) {
            throw new InputException(brought == NumberKind.LOGIT ? "input.mixed.logit" : "input.mixed.probability");
        }
        addNumber(text);
    }

    /** Adds a number. */
    void addNumber(String text) {
        requireBelowLimit(size);
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = kind.parse(text);
    }

    /** Returns the experiment, at τ = 1 and with the labels 1 … n where none were given. */
    Experiment toExperiment() {
        if (size == 0) {
            throw new InputException(kind == NumberKind.LOGIT ? "input.empty.logits" : "input.empty.probabilities");
        }
        double[] numbers = Arrays.copyOf(values, size);
        Experiment unlabelled = Experiment.of(Experiments.logits(numbers, kind)).withTemperature(temperatureOfLogits());
        return labels.isEmpty() ? unlabelled : Experiments.labelled(labels, unlabelled);
    }

    /** The logarithm of a probability is its logit at τ = 1 alone; at another τ, it would come out as another one. */
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
