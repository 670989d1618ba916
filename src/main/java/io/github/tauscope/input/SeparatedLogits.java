package io.github.tauscope.input;

import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads logits from separated values, in two passes: first how the fields are written, which says what the columns stand for
 * and whether a comma is a decimal one, then the numbers.
 */
final class SeparatedLogits {

    private final SeparatedValues values;
    private final TableSurvey table;
    private final boolean isHeaded;
    private final ReadAs readAs;

    private SeparatedLogits(SeparatedValues values, boolean mayBeOfPandas, ReadAs readAs) {
        this.values = values;
        this.readAs = readAs;
        this.table = TableSurvey.of(values);
        this.isHeaded = table.isHeaded(mayBeOfPandas);
    }

    static Found parse(String text, char separator, boolean mayBeOfPandas, ReadAs readAs) {
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
            return inFirstLine(() -> ColumnRoles.named(table))
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
                        && table.all().stream().allMatch(FieldForm::isNumber)
                        && (table.columns() > 2 || !table.column(0).stream().allMatch(FieldForm::isInteger)));
    }

    /** Reads a row of each line. */
    private Found rows(RowColumns columns) {
        DecimalMarks marks = new DecimalMarks(columns.numbers().stream()
                .flatMap(column -> (isHeaded ? table.below(column) : table.column(column)).stream())
                .collect(Collectors.toSet()));
        List<String> labels = isHeaded
                ? columns.numbers().stream().map(table.first().fields()::get).toList()
                : Experiment.numbered(table.columns());
        Found found = RowsAlike.read(readAs, as -> RowsAlike.found(rows(columns, marks, labels, as), as));
        return columns.trueClass() == ColumnRoles.ABSENT ? found : TrueClasses.in(found, trueClasses(columns));
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

    private List<Row> rows(RowColumns columns, DecimalMarks marks, List<String> labels, ReadAs as) {
        List<Row> rows = new ArrayList<>();
        values.forEach(line -> {
            if (!isHeader(line)) {
                Classes classes = new Classes(as);
                columns.numbers()
                        .forEach(column ->
                                classes.addNumber(marks.plain(line.fields().get(column))));
                rows.add(described(classes.toRow(labels), columns, line));
            }
        });
        return rows;
    }

    private static Row described(Row row, RowColumns columns, SeparatedValues.Row line) {
        return columns.name() == ColumnRoles.ABSENT
                ? row
                : row.named(line.fields().get(columns.name()));
    }

    private boolean isHeader(SeparatedValues.Row line) {
        return isHeaded && line.line() == table.first().line();
    }

    private Found read(ColumnRoles roles) {
        Classes classes = new Classes(readAs);
        classes.ofKind(roles.kind());
        Consumer<SeparatedValues.Row> numbers = column(roles.number(), classes::addNumber);
        Consumer<SeparatedValues.Row> temperatures = column(roles.temperature(), classes::atTemperature);
        values.forEach(line -> {
            if (isHeader(line) || isRest(line, roles)) {
                return;
            }
            temperatures.accept(line);
            numbers.accept(line);
            if (roles.label() != ColumnRoles.ABSENT) {
                classes.addLabel(line.fields().get(roles.label()));
            }
        });
        return classes.toFound();
    }

    /** Returns whether a row is the sum of all classes that are not listed, as Tauscope writes it. */
    private static boolean isRest(SeparatedValues.Row line, ColumnRoles roles) {
        return roles.kind() == NumberKind.LOG_PROBABILITY
                && roles.label() != ColumnRoles.ABSENT
                && line.fields().get(roles.label()).equals(Listing.REST)
                && line.fields().get(roles.number()).isEmpty();
    }

    private Consumer<SeparatedValues.Row> column(int column, Consumer<String> reader) {
        if (column == ColumnRoles.ABSENT) {
            return line -> {};
        }
        boolean isDecimal = readAs.columns().equals(Optional.of(Columns.DECIMAL_COMMA));
        DecimalMarks marks = new DecimalMarks(table.column(column), isDecimal);
        return line -> reader.accept(marks.plain(line.fields().get(column)));
    }
}
