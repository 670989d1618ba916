package io.github.tauscope.figure.steps;

import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows and columns of a figure of steps.
 *
 * @param rows the classes that have a row: all in their order, or the most likely first
 * @param others how many have none, and share one
 * @param groups the columns, those that belong together in one group
 */
record StepTable(List<Integer> rows, int others, List<Group> groups) {

    /** At most so many classes have a row. */
    static final int MOST = 40;

    /**
     * SamplingColumns with a title over them.
     *
     * @param title whose they are
     * @param columns from left to right
     */
    record Group(String title, List<StepColumn> columns) {}

    /**
     * Makes a table.
     *
     * @param capacity how many rows there is room for beside that of the sums, at least 2
     * @param beside whether there is room for all of the kernel's columns beside the chosen ones, or for its last one alone
     */
    static StepTable of(StepData data, Messages words, int capacity, boolean beside) {
        int n = data.labels().size();
        int most = Math.min(MOST, n <= capacity ? n : capacity - 1);
        List<Integer> rows = (most == n
                        ? IntStream.range(0, n)
                        : Arrays.stream(data.right().distribution().order(), 0, most))
                .boxed()
                .toList();
        return new StepTable(
                rows, n - most, new TableMaker(data, new StepDescription(data, words), words, rows).groups(beside));
    }

    /** Returns the number of rows: of classes, of the others where there are any, and of the sums. */
    int height() {
        return rows.size() + (others > 0 ? 2 : 1);
    }
}
