package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of a table's columns, in lower case, and which names are known. */
record ColumnNames(List<String> names) {

    static final int ABSENT = -1;

    static final Set<String> LOGITS = Set.of("logit", "logits", "score", "scores", "z");
    static final Set<String> LOG_PROBABILITIES =
            Set.of("logprob", "logprobs", "log_prob", "log_probs", "log_probability", "log_probabilities", "lp");
    static final Set<String> PROBABILITIES = Set.of("probability", "probabilities", "prob", "probs", "p");
    static final Set<String> LABELS = Set.of("label", "token", "class", "name", "text", "word");
    static final Set<String> TEMPERATURES = Set.of("temperature");

    /** Names of one letter, which may as well be those of classes. */
    static final Set<String> LETTERS = Set.of("z", "p");

    /** What numbers the rows of a table; an empty name is that of an index. */
    static final Set<String> INDICES = Set.of("id", "idx", "index", "row", "sample", "example", "");

    private static final Set<String> POSITIONS = Set.of("position", "pos", "step");
    private static final String ID = "_id";
    private static final int MOST_QUOTED = 8;

    static ColumnNames of(TableSurvey table) {
        return new ColumnNames(table.first().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    /**
     * Returns the only column with one of some names; {@link #ABSENT} for none.
     *
     * @throws InputException if several have one
     */
    int only(Set<String> known) {
        List<String> found = names.stream().filter(known::contains).toList();
        if (found.size() > 1) {
            throw new InputException(
                    "input.columns.twice", quoted(found.stream().distinct().toList()));
        }
        return found.isEmpty() ? ABSENT : names.indexOf(found.get(0));
    }

    /** Returns the only column with one of some names; {@link #ABSENT} for none or several. */
    int single(Set<String> known) {
        List<Integer> found = those(i -> isOneOf(i, known));
        return found.size() == 1 ? found.get(0) : ABSENT;
    }

    /** Returns the columns of which something is true. */
    List<Integer> those(IntPredicate isOne) {
        return IntStream.range(0, names.size()).filter(isOne).boxed().toList();
    }

    boolean isOneOf(int column, Set<String> known) {
        return known.contains(names.get(column));
    }

    /** Returns whether a column has the name of numbers or of their temperature. */
    boolean isOfNumbers(int column) {
        return Stream.of(LOGITS, LOG_PROBABILITIES, PROBABILITIES, TEMPERATURES)
                .anyMatch(known -> isOneOf(column, known));
    }

    /** Returns whether a column has the name of what identifies a class, such as {@code token_id}. */
    boolean isOfClassKeys(int column) {
        String name = names.get(column);
        return name.endsWith(ID) && LABELS.contains(name.substring(0, name.length() - ID.length()));
    }

    /** Returns whether a column has the name of what identifies a row, such as {@code position} or {@code prompt_id}. */
    boolean isOfRowKeys(int column) {
        String name = names.get(column);
        boolean isKey = INDICES.contains(name) || POSITIONS.contains(name) || name.endsWith(ID);
        return !name.isEmpty() && isKey && !isOfClassKeys(column);
    }

    static String quoted(List<String> names) {
        String some = names.stream().limit(MOST_QUOTED).map(Printable::quoted).collect(Collectors.joining(", "));
        return names.size() > MOST_QUOTED ? some + ", …" : some;
    }
}
