package io.github.tauscope.app.rows;

import io.github.tauscope.model.RowSummary;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The way through all or some rows of a set, in the order of the file or another. Immutable.
 *
 * @param rows the indices of the rows, each once
 * @param places where in {@code rows} an index is; empty for the order of the file
 */
record RowWalk(List<Integer> rows, Map<Integer, Integer> places) {

    static RowWalk ofFile(int size) {
        return new RowWalk(new Indices(size), Map.of());
    }

    static RowWalk of(List<Integer> rows) {
        Map<Integer, Integer> places = new HashMap<>();
        IntStream.range(0, rows.size()).forEach(place -> places.put(rows.get(place), place));
        return new RowWalk(List.copyOf(rows), Map.copyOf(places));
    }

    int size() {
        return rows.size();
    }

    boolean has(int row) {
        return places.isEmpty() || places.containsKey(row);
    }

    /** Returns the same rows in another order. */
    RowWalk sorted(RowOrder order, List<RowSummary> summaries) {
        return of(order.sorted(summaries).stream().filter(this::has).toList());
    }

    /** Returns the place of a row. */
    int place(int row) {
        return places.getOrDefault(row, row);
    }

    /** Returns the row so many places after another, or the last or first one. */
    int from(int row, int steps) {
        return rows.get(Math.max(0, Math.min(rows.size() - 1, place(row) + steps)));
    }

    /** The numbers from 0 to n − 1, which need no room. */
    private static final class Indices extends AbstractList<Integer> {

        private final int size;

        Indices(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
