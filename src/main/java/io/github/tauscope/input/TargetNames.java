package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the true classes that a list names: labels if it holds any text or all are labels, as {@link TrueClass} finds
 * them, else indices from 0. */
final class TargetNames {

    private TargetNames() {}

    /**
     * Returns the true class of each row.
     *
     * @param names one for each row
     * @throws InputException if there are more or fewer, or one is neither a label nor an index
     */
    static int[] indices(List<String> names, RowSet rows) {
        if (names.size() != rows.size()) {
            throw new InputException("input.targets.length", rows.size(), names.size());
        }
        return areLabels(names, labels(rows, 0))
                ? IntStream.range(0, names.size())
                        .map(i -> label(names.get(i), i, labels(rows, i)))
                        .toArray()
                : numbers(names, labels(rows, 0).size());
    }

    /**
     * Returns the true classes that the rows have themselves.
     *
     * @throws InputException if one has none
     */
    static int[] own(RowSet rows) {
        int[] own = IntStream.range(0, rows.size())
                .map(i -> RowReading.of(rows, i, rows::trueClass))
                .toArray();
        int first = IntStream.range(0, own.length)
                .filter(i -> own[i] == Inquiry.ANY)
                .findFirst()
                .orElse(-1);
        if (first < 0) {
            return own;
        }
        if (IntStream.of(own).allMatch(index -> index == Inquiry.ANY)) {
            throw new InputException("input.targets.none");
        }
        int last = labels(rows, first).size() - 1;
        boolean seemFromOne = IntStream.of(own).noneMatch(index -> index == 0);
        throw new InputException(seemFromOne ? "input.targets.own.fromOne" : "input.targets.own", first + 1, last);
    }

    static InputException beyond(int row, int index, int classes) {
        return new InputException("input.targets.beyond", row + 1, index, classes - 1);
    }

    private static List<String> labels(RowSet rows, int index) {
        return RowReading.of(rows, index, rows::row).labels();
    }

    private static boolean areLabels(List<String> names, List<String> labels) {
        boolean isText = names.stream().anyMatch(name -> !FieldForm.of(name).isNumber());
        return isText || (!TrueClass.areNumbered(labels) && new HashSet<>(labels).containsAll(names));
    }

    private static int label(String name, int row, List<String> labels) {
        int index = TrueClass.index(name, labels);
        if (index == Inquiry.ANY) {
            throw new InputException(
                    "input.targets.label", row + 1, Printable.quoted(name), ColumnNames.quoted(labels));
        }
        return index;
    }

    private static int[] numbers(List<String> names, int classes) {
        int[] indices = IntStream.range(0, names.size())
                .map(i -> whole(names.get(i), i, classes))
                .toArray();
        int[] wrong = IntStream.range(0, indices.length)
                .filter(i -> indices[i] < 0 || indices[i] >= classes)
                .limit(1)
                .toArray();
        if (wrong.length > 0) {
            boolean areFromOne = IntStream.of(indices).allMatch(index -> index >= 1 && index <= classes);
            throw areFromOne
                    ? new InputException("input.targets.fromOne", wrong[0] + 1, indices[wrong[0]], classes - 1)
                    : beyond(wrong[0], indices[wrong[0]], classes);
        }
        return indices;
    }

    /** Reads an index, which programs also write as {@code 3.0} or {@code 3.000e+00}. */
    private static int whole(String name, int row, int classes) {
        try {
            return new BigDecimal(name).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw new InputException("input.targets.whole", row + 1, Printable.quoted(name), classes - 1);
        }
    }
}
