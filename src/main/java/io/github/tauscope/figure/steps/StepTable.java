package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.Messages;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The rows and columns of a figure of steps; the classes without a row share one. */
record StepTable(ShownClasses classes, List<Group> groups) {

    record Group(String title, List<Column> columns) {}

    /**
     * A column.
     *
     * @param cells one for each row, the last for the sum
     */
    record Column(StepRegion.Part part, Step step, String heading, List<Integer> notes, List<Cell> cells) {

        /** Returns a scale from 0 to 1 for all bars, with 0 and, in a column of probabilities, 1. */
        LinearScale scale() {
            DoubleStream least = DoubleStream.of(0, step == Step.PROBABILITY ? 1 : 0);
            DoubleStream values = cells.stream().mapToDouble(Cell::value).filter(Double::isFinite);
            DoubleSummaryStatistics range = DoubleStream.concat(least, values).summaryStatistics();
            double high = range.getMin() == range.getMax() ? 1 : range.getMax();
            return new LinearScale(range.getMin(), high, 0, 1);
        }
    }

    /** A number with the value of its bar, which is not finite where there is none, and the numbers of its notes. */
    record Cell(String text, double value, List<Integer> notes) {

        static final Cell EMPTY = new Cell("", Double.NaN, List.of());
    }

    /**
     * Makes a table.
     *
     * @param capacity how many rows there is room for besides that of the sums, at least 2
     * @param left the steps that have no column
     * @param beside whether there is room for all columns of the chosen method, or only for its last one
     */
    static StepTable of(StepData data, Messages words, int capacity, boolean beside, Set<Step> left) {
        boolean fits = data.labels().size() <= capacity;
        int most = fits ? ShownClasses.MOST : Math.min(ShownClasses.MOST, capacity - 1);
        ShownClasses classes = ShownClasses.of(data.distribution(), most);
        StepDescription sentences = new StepDescription(data, words);
        return new StepTable(classes, new StepColumns(data, sentences, words, classes).groups(beside, left));
    }

    /** Returns the number of rows: of classes, of the others where there are any, and of the sums. */
    int height() {
        return classes.indices().size() + (classes.others() > 0 ? 2 : 1);
    }
}
