package io.github.tauscope.input;

import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the columns of a table stand for; −1 for one that is not there. */
record ColumnRoles(int label, int number, int temperature, NumberKind kind) {

    static final int ABSENT = -1;

    /** The 0 is pandas' name of a column without one. */
    private static final Set<String> LOGITS = Set.of("logit", "logits", "score", "scores", "z", "0");

    private static final Set<String> LOG_PROBABILITIES =
            Set.of("logprob", "logprobs", "log_prob", "log_probs", "log_probability", "log_probabilities", "lp");

    private static final Set<String> PROBABILITIES = Set.of("probability", "probabilities", "prob", "probs", "p");
    private static final List<Map.Entry<NumberKind, Set<String>>> NUMBERS = List.of(
            Map.entry(NumberKind.LOGIT, LOGITS),
            Map.entry(NumberKind.LOG_PROBABILITY, LOG_PROBABILITIES),
            Map.entry(NumberKind.PROBABILITY, PROBABILITIES));

    private static final Set<String> LABELS = Set.of("label", "token", "class", "name", "text", "word");
    private static final Set<String> TEMPERATURES = Set.of("temperature");
    private static final Message SHAPES = Message.of("input.columns.shapes");
    private static final int MOST_NAMES = 8;

    /**
     * Finds the roles by the names of the columns.
     *
     * @return empty if no name is that of numbers
     * @throws InputException if several are, or several can be that of the labels
     */
    static Optional<ColumnRoles> named(TableSurvey table) {
        List<String> names = table.first().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return NUMBERS.stream()
                .filter(entry -> only(names, entry.getValue()) != ABSENT)
                .findFirst()
                .map(entry -> new ColumnRoles(
                        label(table, names), only(names, entry.getValue()), only(names, TEMPERATURES), entry.getKey()));
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
        if (last == 1 && separator == ',' && readAs.columns().isEmpty() && isOpen(table)) {
            throw open(table, readAs);
        }
        return new ColumnRoles(last - 1, last, ABSENT, NumberKind.LOGIT);
    }

    private static OpenReadingException open(TableSurvey table, ReadAs readAs) {
        boolean mayBeDecimal = table.column(1).equals(Set.of(FieldForm.DIGITS));
        List<Columns> columns = mayBeDecimal ? List.of(Columns.values()) : List.of(Columns.LABELLED, Columns.ROWS);
        return new OpenReadingException(
                Message.of(
                        mayBeDecimal ? "input.columns.open.decimal" : "input.columns.open",
                        Printable.quoted(String.join(",", table.first().fields()))),
                columns.stream()
                        .map(one -> new OpenReadingException.Choice(
                                Message.of("input.columns.as." + one.name()), readAs.with(one)))
                        .toList());
    }

    /** Two integers joined by a comma may be one number, two logits, or a label and a logit. */
    private static boolean isOpen(TableSurvey table) {
        return table.column(0).stream().allMatch(form -> form.isInteger() || form == FieldForm.BLANK)
                && table.column(1).stream().allMatch(FieldForm::isInteger);
    }

    /** Returns the column with a name of labels, else the only column of text. */
    private static int label(TableSurvey table, List<String> names) {
        int named = only(names, LABELS);
        if (named != ABSENT) {
            return named;
        }
        int[] texts = IntStream.range(0, names.size())
                .filter(i -> table.below(i).contains(FieldForm.TEXT))
                .filter(i -> !isKnown(names.get(i)))
                .toArray();
        if (texts.length > 1) {
            throw new InputException(
                    "input.columns.texts",
                    quoted(IntStream.of(texts)
                            .mapToObj(table.first().fields()::get)
                            .toList()));
        }
        return texts.length == 1 ? texts[0] : ABSENT;
    }

    private static boolean isKnown(String name) {
        return TEMPERATURES.contains(name)
                || NUMBERS.stream().anyMatch(entry -> entry.getValue().contains(name));
    }

    private static int only(List<String> names, Set<String> known) {
        List<String> found = names.stream().filter(known::contains).toList();
        if (found.size() > 1) {
            throw new InputException(
                    "input.columns.twice", quoted(found.stream().distinct().toList()));
        }
        return found.isEmpty() ? ABSENT : names.indexOf(found.get(0));
    }

    static String quoted(List<String> names) {
        String some = names.stream().limit(MOST_NAMES).map(Printable::quoted).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? some + ", …" : some;
    }
}
