package io.github.tauscope.input;

import io.github.tauscope.input.ReadAs.Columns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether the first line of a table names its columns. */
final class HeaderLine {

    private static final Set<String> SERIES =
            Stream.concat(ColumnNames.LABELS.stream(), Stream.of("index")).collect(Collectors.toUnmodifiableSet());

    private final TableSurvey table;
    private final List<String> fields;
    private final boolean mayBeOfPandas;
    private final ReadAs readAs;

    /**
     * @param mayBeOfPandas whether pandas can have written the table; in a list by hand, 0 is a logit
     */
    HeaderLine(TableSurvey table, boolean mayBeOfPandas, ReadAs readAs) {
        this.table = table;
        this.fields = table.first().fields();
        this.mayBeOfPandas = mayBeOfPandas;
        this.readAs = readAs;
    }

    /**
     * Returns whether it does. It holds no number then, except for pandas' own names, which count from 0.
     *
     * @throws OpenReadingException if its numbers can be names or a row
     */
    boolean isOne() {
        if (readAs.columns().isPresent() && fields.stream().allMatch(HeaderLine::isNumber)) {
            return readAs.columns().equals(Optional.of(Columns.HEADER));
        }
        return isOfNames() || isNumbered() || isOfPandas();
    }

    /** A class can be named nan; a line of nothing else is a row without a logit. */
    private boolean isOfNames() {
        return fields.stream().noneMatch(HeaderLine::isNumber)
                && !fields.stream().allMatch(field -> FieldForm.of(field) == FieldForm.NONE);
    }

    /** Returns whether numbers count the classes from 0 or 1, beside names that are no classes. */
    private boolean isNumbered() {
        List<String> classes = fields.stream().filter(HeaderLine::isNumber).toList();
        List<String> others = ColumnNames.of(table).names().stream()
                .filter(field -> !isNumber(field))
                .toList();
        if (others.isEmpty()
                || Stream.of(0, 1)
                        .noneMatch(first -> counted(first, classes.size()).equals(classes))) {
            return false;
        }
        return classes.size() > 1 || others.equals(List.of("")) || isOfSeries(classes, others);
    }

    /** Returns whether the only column of numbers is 0, as pandas calls one without a name, beside that of the labels. */
    private static boolean isOfSeries(List<String> classes, List<String> others) {
        return classes.equals(List.of("0")) && others.size() == 1 && SERIES.contains(others.get(0));
    }

    /** Returns whether it counts from 0 and nothing else; integers below two columns may have labels before them. */
    private boolean isOfPandas() {
        int n = table.columns();
        if (table.rows() < 2 || !fields.equals(counted(0, n))) {
            return false;
        }
        boolean isLabelled = n == 2 && !table.below(0).contains(FieldForm.POINT);
        boolean hasPoints = IntStream.range(0, n).anyMatch(i -> table.below(i).contains(FieldForm.POINT));
        if (n > 1 && !isLabelled && !(mayBeOfPandas && hasPoints)) {
            throw OpenColumns.headerOrRow(fields, readAs);
        }
        return mayBeOfPandas && hasPoints && !isLabelled;
    }

    private static boolean isNumber(String field) {
        return FieldForm.of(field).isNumber();
    }

    private static List<String> counted(int first, int n) {
        return IntStream.range(first, first + n).mapToObj(String::valueOf).toList();
    }
}
