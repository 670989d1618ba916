package io.github.tauscope.input;

import static io.github.tauscope.input.ColumnNames.ABSENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what tells rows apart in a table that has a line for each class. */
final class RowKey {

    private RowKey() {}

    /**
     * Returns the column that tells rows apart: it has the same text twice. One that counts the classes has not.
     *
     * @throws InputException if there are several
     */
    static int column(SeparatedValues values, TableSurvey table, long header, List<Integer> keys) {
        if (keys.isEmpty()) {
            return ABSENT;
        }
        Set<Integer> repeated = new TreeSet<>();
        Map<Integer, Set<String>> seen = new HashMap<>();
        values.forEach(line -> {
            if (line.line() != header) {
                keys.stream()
                        .filter(key -> !seen.computeIfAbsent(key, column -> new HashSet<>())
                                .add(line.fields().get(key)))
                        .forEach(repeated::add);
            }
        });
        if (repeated.size() > 1) {
            throw new InputException(
                    "input.columns.twice",
                    ColumnNames.quoted(
                            repeated.stream().map(table.first().fields()::get).toList()));
        }
        return repeated.isEmpty() ? ABSENT : repeated.iterator().next();
    }
}
