package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The rows and columns of a figure of steps; the classes without a row share one. */
record StepTable(ShownClasses classes, List<Group> groups) {

    /** Columns with a title above them. */
    record Group(String title, List<StepColumn> columns) {}

    /**
     * Makes a table.
     *
     * @param capacity how many rows there is room for besides that of the sums, at least 2
     * @param beside whether there is room for all of the kernel's columns, or only for its last one
     */
    static StepTable of(StepData data, Messages words, int capacity, boolean beside) {
        boolean fits = data.labels().size() <= capacity;
        int most = fits ? ShownClasses.MOST : Math.min(ShownClasses.MOST, capacity - 1);
        ShownClasses classes = ShownClasses.of(data.distribution(), most);
        StepDescription sentences = new StepDescription(data, words);
        return new StepTable(classes, new StepColumns(data, sentences, words, classes).groups(beside));
    }

    /** Returns the number of rows: of classes, of the others where there are any, and of the sums. */
    int height() {
        return classes.indices().size() + (classes.others() > 0 ? 2 : 1);
    }
}
