package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.kernel.steps.Step;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A column of a figure of steps.
 *
 * @param part whose numbers
 * @param step which step
 * @param heading its formula
 * @param notes the numbers of the notes about its divisor
 * @param cells one for each row, the last for the sum
 */
record StepColumn(StepCell.Part part, Step step, String heading, List<Integer> notes, List<StepCell> cells) {

    /** Returns a scale from 0 to 1 for all bars, with 0 and, in a column of probabilities, 1. */
    LinearScale scale() {
        double full = step == Step.PROBABILITY ? 1 : 0;
        double low = values().reduce(0, Math::min);
        double high = values().reduce(full, Math::max);
        return new LinearScale(low, low == high ? 1 : high, 0, 1);
    }

    private DoubleStream values() {
        return cells.stream().mapToDouble(StepCell::value).filter(Double::isFinite);
    }
}
