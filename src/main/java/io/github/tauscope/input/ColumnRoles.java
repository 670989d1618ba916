package io.github.tauscope.input;

import static io.github.tauscope.input.ColumnNames.ABSENT;

import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table stand for that has a line for each class; −1 for one that is not there.
 *
 * @param keys what tells several rows apart, or numbers the classes
 * @param source the temperature at which listed probabilities were taken
 * @param isOwnList whether the table is Tauscope's own of a list, whose numbers are not of the temperature beside them
 * @param unread the names of columns that say something and stand for nothing here
 */
record ColumnRoles(
        int label,
        int number,
        NumberKind kind,
        int temperature,
        List<Integer> keys,
        int source,
        boolean isOwnList,
        List<String> unread) {

    private static final List<Map.Entry<NumberKind, Set<String>>> NUMBERS = List.of(
            Map.entry(NumberKind.LOGIT, ColumnNames.LOGITS),
            Map.entry(NumberKind.LOG_PROBABILITY, ColumnNames.LOG_PROBABILITIES),
            Map.entry(NumberKind.PROBABILITY, ColumnNames.PROBABILITIES));

    private static final Set<String> BOUNDS = Set.of("probability_low", "probability_high");
    private static final Set<String> SOURCES = Set.of("source_temperature");
    private static final Message SHAPES = Message.of("input.columns.shapes");

    /**
     * Finds the roles by the names of the columns.
     *
     * @return empty if no name is that of numbers
     * @throws InputException if several are, or several can be that of the labels
     * @throws OpenReadingException if the name can be that of a class as well
     */
    static Optional<ColumnRoles> named(TableSurvey table, ReadAs readAs) {
        ColumnNames names = ColumnNames.of(table);
        if (readAs.columns()
                .filter(said -> said == Columns.ROWS || said == Columns.HEADER)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<ColumnRoles> found = ofPandas(table, names).or(() -> NUMBERS.stream()
                .filter(entry -> names.only(entry.getValue()) != ABSENT)
                .findFirst()
                .map(entry -> named(table, names, names.only(entry.getValue()), entry.getKey())));
        found.filter(roles -> readAs.columns().isEmpty())
                .ifPresent(roles -> roles.requireOneReading(table, names, readAs));
        return found;
    }

    /** A column without a name is 0 to pandas, if it is the only one beside the labels. */
    private static Optional<ColumnRoles> ofPandas(TableSurvey table, ColumnNames names) {
        int last = names.names().size() - 1;
        boolean isOnly = last <= 1 && names.names().get(last).equals("0");
        return isOnly ? Optional.of(named(table, names, last, NumberKind.LOGIT)) : Optional.empty();
    }

    private static ColumnRoles named(TableSurvey table, ColumnNames names, int number, NumberKind kind) {
        int label = label(table, names);
        List<Integer> keys = names.those(i -> i != label && names.isOfRowKeys(i));
        int temperature = names.only(ColumnNames.TEMPERATURES);
        boolean isOwn = temperature != ABSENT;
        boolean isOwnList =
                isOwn && kind == NumberKind.LOG_PROBABILITY && names.names().containsAll(BOUNDS);
        int source = isOwnList ? names.only(SOURCES) : ABSENT;
        List<Integer> read = List.of(label, number, temperature, source);
        List<String> unread = names
                .those(i -> !read.contains(i)
                        && !keys.contains(i)
                        && !(isOwn && (names.isOfNumbers(i) || names.isOneOf(i, BOUNDS)))
                        && !names.isOneOf(i, Set.of(""))
                        && !table.below(i).equals(Set.of(FieldForm.BLANK)))
                .stream()
                .map(table.first().fields()::get)
                .toList();
        return new ColumnRoles(label, number, kind, temperature, keys, source, isOwnList, unread);
    }

    /**
     * Finds the roles of one or two columns without names.
     *
     * @throws InputException if there are more, or they can be read in several ways
     */
    static ColumnRoles unnamed(TableSurvey table, char separator, ReadAs readAs) {
        int last = table.columns() - 1;
        if (last > 1) {
            throw new InputException("input.columns.unnamed", table.columns(), SHAPES);
        }
        if (last == 1 && readAs.columns().isEmpty()) {
            OpenColumns.requireOneReading(table, separator, readAs);
        }
        NumberKind kind = table.hasPercentages(last) ? NumberKind.PROBABILITY : NumberKind.LOGIT;
        return new ColumnRoles(last - 1, last, kind, ABSENT, List.of(), ABSENT, false, List.of());
    }

    private void requireOneReading(TableSurvey table, ColumnNames names, ReadAs readAs) {
        boolean areClasses = table.rows() > 1
                && names.isOneOf(number, ColumnNames.LETTERS)
                && !names.those(i -> i != label
                                && !keys.contains(i)
                                && !names.isOfNumbers(i)
                                && !names.isOfClassKeys(i)
                                && !names.isOneOf(i, Set.of(""))
                                && table.below(i).stream().allMatch(FieldForm::isNumber))
                        .isEmpty();
        if (areClasses) {
            throw OpenColumns.columnOrClasses(table.first().fields(), number, readAs);
        }
    }

    /** Returns the column with a name of labels, else the only column of text, else that of the classes' keys. */
    private static int label(TableSurvey table, ColumnNames names) {
        int named = names.only(ColumnNames.LABELS);
        if (named != ABSENT) {
            return named;
        }
        List<Integer> texts = names.those(i -> table.below(i).contains(FieldForm.TEXT) && !names.isOfNumbers(i));
        if (texts.size() > 1) {
            throw new InputException(
                    "input.columns.texts",
                    ColumnNames.quoted(
                            texts.stream().map(table.first().fields()::get).toList()));
        }
        List<Integer> found = texts.isEmpty() ? names.those(names::isOfClassKeys) : texts;
        return found.size() == 1 ? found.get(0) : ABSENT;
    }
}
