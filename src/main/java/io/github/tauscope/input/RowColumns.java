package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the columns of a table stand for in which each line is a row, with a number for each class; −1 for one that is not there.
 *
 * @param numbers the columns of the classes
 * @param name the column that names the rows
 * @param trueClass the column of the true classes
 */
record RowColumns(List<Integer> numbers, int name, int trueClass) {

    private static final Set<String> ROW_NAMES = Set.of("id", "idx", "index", "row", "sample", "example", "");

    /** Returns the columns of a table without names, all of which are classes. */
    static RowColumns unnamed(TableSurvey table) {
        return new RowColumns(
                IntStream.range(0, table.columns()).boxed().toList(), ColumnRoles.ABSENT, ColumnRoles.ABSENT);
    }

    /**
     * Finds the columns by their names: those of numbers are classes, except for an index, the true class and names.
     *
     * @throws InputException if there are no two classes, or several columns of text
     */
    static RowColumns named(TableSurvey table) {
        List<String> names = table.first().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int trueClass = only(names, TrueClass.NAMES);
        int index = only(names, ROW_NAMES);
        List<Integer> texts = IntStream.range(0, names.size())
                .filter(i -> i != trueClass && i != index)
                .filter(i -> !table.below(i).stream().allMatch(FieldForm::isNumber))
                .boxed()
                .toList();
        List<Integer> numbers = IntStream.range(0, names.size())
                .filter(i -> i != trueClass && i != index && !texts.contains(i))
                .boxed()
                .toList();
        if (texts.size() > 1 || numbers.size() < 2 || table.rows() < 2) {
            throw new InputException(
                    "input.columns.none",
                    ColumnRoles.quoted(table.first().fields()),
                    Message.of("input.columns.shapes"));
        }
        return new RowColumns(numbers, texts.isEmpty() ? index : texts.get(0), trueClass);
    }

    /** Returns the only column with one of some names; −1 for none or several, which then are classes. */
    private static int only(List<String> names, Set<String> known) {
        int[] found = IntStream.range(0, names.size())
                .filter(i -> known.contains(names.get(i)))
                .toArray();
        return found.length == 1 ? found[0] : ColumnRoles.ABSENT;
    }
}
