package io.github.tauscope.kernel.steps;

import java.util.OptionalDouble;

/** What one step makes of every class: n values, and their sum where it means something. Immutable. */
public final class StepValues {

    private final Step step;
    private final double[] values;
    private final OptionalDouble sum;

    StepValues(Step step, double[] owned, OptionalDouble sum) {
        this.step = step;
        this.values = owned;
        this.sum = sum;
    }

    /** Returns the step. */
    public Step step() {
        return step;
    }

    /** Returns the number of classes n, masked ones included. */
    public int size() {
        return values.length;
    }

    /**
     * Returns the value of a class, any double.
     *
     * @param index 0-based; one out of range throws {@link IndexOutOfBoundsException}
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * Returns the sum: of what the method divides by (the weights, or the logits) as the method itself adds it up, of the
     * probabilities in doubles, so that it tells what they really add up to. Of other columns there is none.
     */
    public OptionalDouble sum() {
        return sum;
    }
}
