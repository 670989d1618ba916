package io.github.tauscope.input;

import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads logits from separated values, in two passes: first how the fields are written, which says what the columns stand for
 * and whether a comma is a decimal one, then the numbers.
 */
final class SeparatedLogits {

    private static final long NO_LINE = 0;

    private final SeparatedValues values;
    private final TableSurvey table;
    private final boolean isHeaded;
    private final ReadAs readAs;

    private SeparatedLogits(SeparatedValues values, boolean mayBeOfPandas, ReadAs readAs) {
        this.values = values;
        this.readAs = readAs;
        this.table = TableSurvey.of(values);
        this.isHeaded = table.rows() > 0 && inFirstLine(new HeaderLine(table, mayBeOfPandas, readAs)::isOne);
    }

    static Found parse(String text, char separator, boolean mayBeOfPandas, ReadAs readAs) {
        if (separator == ',' && readAs.columns().isEmpty() && DecimalColumn.isOne(text)) {
            return parse(text, separator, mayBeOfPandas, readAs.with(Columns.DECIMAL_COMMA))
                    .noting(Message.of("input.note.decimal"));
        }
        boolean isOneColumn = readAs.columns().equals(Optional.of(Columns.DECIMAL_COMMA));
        SeparatedValues values = new SeparatedValues(text, isOneColumn ? ';' : separator);
        SeparatedLogits logits = new SeparatedLogits(values, mayBeOfPandas, readAs);
        if (logits.table.rows() == 0) {
            throw new InputException("input.empty.logits");
        }
        return logits.read();
    }

    private Found read() {
        if (isHeaded) {
            return inFirstLine(() -> ColumnRoles.named(table, readAs))
                    .map(this::read)
                    .orElseGet(() -> rows(inFirstLine(() -> RowColumns.named(table))));
        }
        return isOfRows()
                ? rows(RowColumns.unnamed(table))
                : read(inFirstLine(() -> ColumnRoles.unnamed(table, values.separator(), readAs)));
    }

    private <T> T inFirstLine(Supplier<T> columns) {
        try {
            return columns.get();
        } catch (InputException e) {
            throw e.inLine(table.first().line());
        }
    }

    /** Returns whether a row holds the logits of all classes; two numbers do unless the first can be a label. */
    private boolean isOfRows() {
        return readAs.columns()
                .map(Columns.ROWS::equals)
                .orElseGet(() -> table.columns() > 1
                        && table.all().stream().allMatch(FieldForm::isOfRow)
                        && (table.columns() > 2 || !mayBeLabels(table.column(0))));
    }

    private static boolean mayBeLabels(Set<FieldForm> forms) {
        return forms.stream().allMatch(form -> form.isInteger() || !form.isNumber());
    }

    /** Reads a row of each line. */
    private Found rows(RowColumns columns) {
        DecimalMarks marks = new DecimalMarks(columns.numbers().stream()
                .flatMap(column -> (isHeaded ? table.below(column) : table.column(column)).stream())
                .collect(Collectors.toSet()));
        List<String> labels = isHeaded
                ? columns.numbers().stream().map(table.first().fields()::get).toList()
                : Experiment.numbered(table.columns());
        Found found = RowsAlike.read(readAs, as -> RowsAlike.found(rows(columns, marks, labels, as), as))
                .unread(columns.unread());
        return columns.trueClass() == ColumnNames.ABSENT ? found : TrueClasses.in(found, trueClasses(columns));
    }

    private List<String> trueClasses(RowColumns columns) {
        List<String> names = new ArrayList<>();
        values.forEach(line -> {
            if (!isHeader(line)) {
                names.add(line.fields().get(columns.trueClass()).strip());
            }
        });
        return names;
    }

    private RowList rows(RowColumns columns, DecimalMarks marks, List<String> labels, ReadAs as) {
        boolean arePercentages = columns.numbers().stream().anyMatch(table::hasPercentages);
        RowList rows = new RowList();
        values.forEach(line -> {
            if (!isHeader(line)) {
                Classes classes = new Classes(as);
                if (arePercentages) {
                    classes.ofKind(NumberKind.PROBABILITY);
                }
                columns.numbers()
                        .forEach(column ->
                                classes.addOfRow(marks.plain(line.fields().get(column))));
                rows.add(() -> described(classes.toRow(labels), columns, line));
            }
        });
        return rows;
    }

    private static Row described(Row row, RowColumns columns, SeparatedValues.Row line) {
        return columns.name() == ColumnNames.ABSENT
                ? row
                : row.named(line.fields().get(columns.name()));
    }

    private boolean isHeader(SeparatedValues.Row line) {
        return isHeaded && line.line() == table.first().line();
    }

    private Found read(ColumnRoles roles) {
        return ClassLines.read(values, table, isHeaded ? table.first().line() : NO_LINE, roles, readAs);
    }
}
