package io.github.tauscope.kernel.steps;

import java.util.OptionalDouble;

/** The values of one step for every class, with their sum if it means something. Immutable. */
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
     * Returns the sum: for the numbers that the method divides by their sum (weights or logits), as the method adds them; for
     * the probabilities, in doubles, so that it tells what they really add up to; empty for other columns.
     */
    public OptionalDouble sum() {
        return sum;
    }
}
