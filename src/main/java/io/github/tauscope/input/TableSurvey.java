package io.github.tauscope.input;

import io.github.tauscope.input.SeparatedValues.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is in a table: its first row, how many rows there are, and how the fields of each column are written. */
final class TableSurvey {

    private Row first = new Row(0, List.of());
    private int rows;
    private final List<Set<FieldForm>> below = new ArrayList<>();

    private TableSurvey() {}

    /**
     * Looks at all fields.
     *
     * @throws InputException if the rows differ in their number of fields, or are too many
     */
    static TableSurvey of(SeparatedValues values) {
        TableSurvey survey = new TableSurvey();
        values.forEach(survey::add);
        return survey;
    }

    private void add(Row row) {
        List<String> fields = row.fields();
        if (rows++ == 0) {
            first = row;
            fields.forEach(field -> below.add(EnumSet.noneOf(FieldForm.class)));
            return;
        }
        if (fields.size() != below.size()) {
            throw new InputException("input.columns.differ", fields.size(), below.size());
        }
        if (rows > Classes.LIMIT + 1) {
            throw new InputException("input.classes.limit");
        }
        for (int i = 0; i < fields.size(); i++) {
            below.get(i).add(FieldForm.of(fields.get(i)));
        }
    }

    Row first() {
        return first;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return below.size();
    }

    /**
     * Returns whether the first row names the columns. It holds no number then, except for pandas' own name, 0.
     *
     * @param mayBeOfPandas whether pandas can have written it; in a list by hand, 0 is a logit
     */
    boolean isHeaded(boolean mayBeOfPandas) {
        List<String> names = first.fields();
        return names.stream().noneMatch(name -> FieldForm.of(name).isNumber())
                || (mayBeOfPandas && names.equals(numbers(0, columns())) && below(0).contains(FieldForm.POINT))
                || isNumbered(names);
    }

    /** Returns whether the first row numbers the classes from 0 or 1, beside the name of an index. */
    private static boolean isNumbered(List<String> names) {
        List<String> classes = names.subList(1, names.size());
        return (classes.size() > 1 || names.get(0).isEmpty())
                && !FieldForm.of(names.get(0)).isNumber()
                && Stream.of(0, 1).map(first -> numbers(first, classes.size())).anyMatch(classes::equals);
    }

    private static List<String> numbers(int first, int n) {
        return IntStream.range(first, first + n).mapToObj(String::valueOf).toList();
    }

    /** Returns how the fields of a column are written, without that of the first row. */
    Set<FieldForm> below(int column) {
        return below.get(column);
    }

    /** Returns how all fields of a column are written. */
    Set<FieldForm> column(int column) {
        Set<FieldForm> forms = EnumSet.of(FieldForm.of(first.fields().get(column)));
        forms.addAll(below(column));
        return forms;
    }

    /** Returns how all fields of the table are written. */
    Set<FieldForm> all() {
        Set<FieldForm> forms = EnumSet.noneOf(FieldForm.class);
        IntStream.range(0, columns()).forEach(i -> forms.addAll(column(i)));
        return forms;
    }
}
