package io.github.tauscope.input;

import io.github.tauscope.input.SeparatedValues.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is in a table: its first row, how many rows there are, and how the fields of each column are written. */
final class TableSurvey {

    private Row first = new Row(0, List.of());
    private int rows;
    private final List<Set<FieldForm>> below = new ArrayList<>();
    private final BitSet percents = new BitSet();

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
            IntStream.range(0, fields.size())
                    .filter(i -> FieldForm.isPercentage(fields.get(i)))
                    .forEach(percents::set);
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
            percents.set(i, percents.get(i) || FieldForm.isPercentage(fields.get(i)));
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

    /** Returns whether a column has numbers with a percent sign. */
    boolean hasPercentages(int column) {
        return percents.get(column);
    }

    /** Returns how all fields of the table are written. */
    Set<FieldForm> all() {
        Set<FieldForm> forms = EnumSet.noneOf(FieldForm.class);
        IntStream.range(0, columns()).forEach(i -> forms.addAll(column(i)));
        return forms;
    }
}
