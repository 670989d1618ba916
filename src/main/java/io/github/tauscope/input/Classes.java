package io.github.tauscope.input;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the classes of a file while it is read. */
final class Classes {

    /** A bound for hostile files; the largest vocabularies have some 260 000 tokens. */
    static final int LIMIT = 1_000_000;

    private final List<String> labels = new ArrayList<>();
    private double[] values = new double[16];
    private int size;
    private NumberKind kind = NumberKind.LOGIT;

    /** Says what the numbers are. */
    void ofKind(NumberKind numbers) {
        kind = numbers;
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
            throw new InputException(
                    "a " + brought.noun() + " follows a " + kind.noun() + "; allowed is one kind of them.");
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

    /** Returns the experiment at τ = 1; the labels are 1 … n where none were given. */
    Experiment toExperiment() {
        if (size == 0) {
            throw new InputException("there is no " + kind.noun() + " in it; at least one class is needed.");
        }
        double[] numbers = Arrays.copyOf(values, size);
        Logits logits = Experiments.logits(numbers, kind);
        return labels.isEmpty() ? Experiment.of(logits) : Experiments.labelled(labels, logits);
    }

    private static void requireBelowLimit(int count) {
        if (count == LIMIT) {
            throw new InputException("there are more than 1 000 000 classes; allowed are at most as many.");
        }
    }
}
