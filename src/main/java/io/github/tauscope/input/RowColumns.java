package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the columns of a table stand for in which each line is a row, with a number for each class; −1 for one that is not there.
 *
 * @param numbers the columns of the classes
 * @param name the column that names the rows
 * @param trueClass the column of the true classes
 * @param unread the names of columns that say something and stand for nothing here
 */
record RowColumns(List<Integer> numbers, int name, int trueClass, List<String> unread) {

    /** How true classes are written: as indices or labels. */
    private static final Set<FieldForm> CLASSES =
            Set.of(FieldForm.DIGITS, FieldForm.TEXT, FieldForm.BLANK, FieldForm.NONE);

    /** Returns the columns of a table without names, all of which are classes. */
    static RowColumns unnamed(TableSurvey table) {
        return new RowColumns(
                IntStream.range(0, table.columns()).boxed().toList(),
                ColumnNames.ABSENT,
                ColumnNames.ABSENT,
                List.of());
    }

    /**
     * Finds the columns by their names: those of numbers are classes, except for an index, the true class and names.
     *
     * @throws InputException if there are no two classes, or several columns of text
     */
    static RowColumns named(TableSurvey table) {
        ColumnNames names = ColumnNames.of(table);
        int trueClass = trueClass(table, names);
        int index = names.single(ColumnNames.INDICES);
        List<Integer> texts = IntStream.range(0, table.columns())
                .filter(i -> i != trueClass && i != index)
                .filter(i -> !table.below(i).stream().allMatch(FieldForm::isOfRow))
                .boxed()
                .toList();
        List<Integer> numbers = IntStream.range(0, table.columns())
                .filter(i -> i != trueClass && i != index && !texts.contains(i))
                .boxed()
                .toList();
        if (texts.size() > 1 || numbers.size() < 2 || table.rows() < 2) {
            throw new InputException(
                    "input.columns.none",
                    ColumnNames.quoted(table.first().fields()),
                    Message.of("input.columns.shapes"));
        }
        boolean isIndexed = !texts.isEmpty() && index != ColumnNames.ABSENT && !names.isOneOf(index, Set.of(""));
        return new RowColumns(
                numbers,
                texts.isEmpty() ? index : texts.get(0),
                trueClass,
                isIndexed ? List.of(table.first().fields().get(index)) : List.of());
    }

    /** Returns the column of the true classes; y is one only of what can be true classes, and not beside x. */
    private static int trueClass(TableSurvey table, ColumnNames names) {
        int named = names.single(TrueClass.NAMES);
        boolean isCoordinate = named != ColumnNames.ABSENT
                && names.isOneOf(named, Set.of("y"))
                && (names.names().contains("x") || !CLASSES.containsAll(table.below(named)));
        return isCoordinate ? ColumnNames.ABSENT : named;
    }
}
