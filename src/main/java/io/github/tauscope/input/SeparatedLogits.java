package io.github.tauscope.input;

import io.github.tauscope.input.SeparatedValues.Row;
import io.github.tauscope.model.Experiment;
import java.util.function.Consumer;

/**
 * Reads logits from separated values, in two passes: first how the fields are written, which says what the columns stand for
 * and whether a comma is a decimal one, then the numbers.
 */
final class SeparatedLogits {

    private final SeparatedValues values;
    private final TableSurvey table;
    private final boolean isHeaded;
    private final Classes classes = new Classes();

    private SeparatedLogits(SeparatedValues values, boolean mayBeOfPandas) {
        this.values = values;
        this.table = TableSurvey.of(values);
        this.isHeaded = table.isHeaded(mayBeOfPandas);
    }

    static Experiment parse(String text, char separator, boolean mayBeOfPandas) {
        SeparatedLogits logits = new SeparatedLogits(new SeparatedValues(text, separator), mayBeOfPandas);
        if (logits.table.rows() > 0) {
            logits.read();
        }
        return logits.classes.toExperiment();
    }

    private void read() {
        try {
            if (isHeaded) {
                read(ColumnRoles.named(table));
            } else if (isOfRows()) {
                readRow();
            } else {
                read(ColumnRoles.unnamed(table, values.separator()));
            }
        } catch (InputException e) {
            throw e.inLine(table.first().line());
        }
    }

    /** Returns whether a row holds the logits of all classes; two numbers do unless the first can be a label. */
    private boolean isOfRows() {
        return table.columns() > 1
                && table.all().stream().allMatch(FieldForm::isNumber)
                && (table.columns() > 2 || !table.column(0).stream().allMatch(FieldForm::isInteger));
    }

    private void readRow() {
        if (table.rows() > 1) {
            throw new InputException("input.rows.lines", table.rows(), table.columns());
        }
        DecimalMarks marks = new DecimalMarks(table.all());
        table.first().fields().forEach(field -> classes.addNumber(marks.plain(field)));
    }

    private void read(ColumnRoles roles) {
        classes.ofKind(roles.kind());
        Consumer<Row> numbers = column(roles.number(), classes::addNumber);
        Consumer<Row> temperatures = column(roles.temperature(), classes::atTemperature);
        values.forEach(row -> {
            if (isHeaded && row.line() == table.first().line()) {
                return;
            }
            temperatures.accept(row);
            numbers.accept(row);
            if (roles.label() != ColumnRoles.ABSENT) {
                classes.addLabel(row.fields().get(roles.label()));
            }
        });
    }

    private Consumer<Row> column(int column, Consumer<String> reader) {
        if (column == ColumnRoles.ABSENT) {
            return row -> {};
        }
        DecimalMarks marks = new DecimalMarks(table.column(column));
        return row -> reader.accept(marks.plain(row.fields().get(column)));
    }
}
