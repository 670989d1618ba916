package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.kernel.steps.Step;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A column of a figure of steps.
 *
 * @param notes the numbers of the notes about its divisor
 * @param cells one for each row, the last for the sum
 */
record StepColumn(StepCell.Part part, Step step, String heading, List<Integer> notes, List<StepCell> cells) {

    /** Returns a scale from 0 to 1 for all bars, with 0 and, in a column of probabilities, 1. */
    LinearScale scale() {
        DoubleStream least = DoubleStream.of(0, step == Step.PROBABILITY ? 1 : 0);
        DoubleStream values = cells.stream().mapToDouble(StepCell::value).filter(Double::isFinite);
        DoubleSummaryStatistics range = DoubleStream.concat(least, values).summaryStatistics();
        double high = range.getMin() == range.getMax() ? 1 : range.getMax();
        return new LinearScale(range.getMin(), high, 0, 1);
    }
}
