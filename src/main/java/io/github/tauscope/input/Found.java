package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Contradiction;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a format found: n ≥ 1 rows and what goes with them.
 *
 * @param rows those that have logits, in their order
 * @param faults why others have none, by their places among all
 */
record Found(
        RowSet.Kind kind, List<Row> rows, Map<Integer, Message> faults, Temperature temperature, List<Message> notes) {

    /** More would hide the first. */
    private static final int MOST_NOTES = 10;

    Found {
        rows = sharingLabels(rows);
        faults = Map.copyOf(faults);
        notes = List.copyOf(notes);
    }

    Found(RowSet.Kind kind, List<Row> rows, Temperature temperature, List<Message> notes) {
        this(kind, rows, Map.of(), temperature, notes);
    }

    static Found of(Row row, Temperature temperature) {
        return new Found(RowSet.Kind.ROWS, List.of(row), temperature, List.of());
    }

    static Found of(List<Row> rows) {
        return new Found(RowSet.Kind.ROWS, rows, Temperature.ONE, List.of());
    }

    /** Has rows of the same classes share the list of their labels, as {@link Row} promises, and no experiment copy it. */
    private static List<Row> sharingLabels(List<Row> rows) {
        List<Row> sharing = new ArrayList<>(rows.size());
        List<String> labels = List.of();
        for (Row row : rows) {
            labels = row.labels().equals(labels) ? labels : List.copyOf(row.labels());
            sharing.add(row.labelled(labels));
        }
        return List.copyOf(sharing);
    }

    Found withNotes(List<Message> changed) {
        return new Found(kind, rows, faults, temperature, changed);
    }

    /** Returns the same with a note of the columns that aren't read, if there are any. */
    Found unread(List<String> columns) {
        return columns.isEmpty() ? this : noting(Message.of("input.note.unread", ColumnNames.quoted(columns)));
    }

    Found noting(Message note) {
        return withNotes(Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    Found withRows(List<Row> changed) {
        return new Found(kind, changed, faults, temperature, notes);
    }

    Found withFaults(Map<Integer, Message> changed) {
        return new Found(kind, rows, changed, temperature, notes);
    }

    Found at(Temperature changed) {
        return new Found(kind, rows, faults, changed, notes);
    }

    Opened toOpened(RowSet.Source source) {
        return new Opened(set(source), temperature, allNotes());
    }

    /** Returns the notes, and what the rows say against themselves. */
    List<Message> allNotes() {
        List<Message> all = new ArrayList<>(notes.subList(0, Math.min(notes.size(), MOST_NOTES)));
        for (int i = 0; i < rows.size() && all.size() < MOST_NOTES; i++) {
            Contradiction found = contradiction(rows.get(i));
            if (found != null) {
                all.add(Message.of("input.note.row", places()[i] + 1, Message.of("listing." + found.name())));
            }
        }
        return List.copyOf(all);
    }

    private RowSet set(RowSet.Source source) {
        if (faults.isEmpty()) {
            return RowSet.of(source, kind, rows);
        }
        int[] places = places();
        int n = rows.size() + faults.size();
        int[] indices = new int[n];
        Arrays.fill(indices, -1);
        IntStream.range(0, places.length).forEach(i -> indices[places[i]] = i);
        RowSet set = new RowSet(source, kind, n, i -> row(i, indices[i]));
        int[] trueClasses = IntStream.of(indices)
                .map(i -> i < 0 ? Inquiry.ANY : rows.get(i).trueClass())
                .toArray();
        boolean isLabelled = IntStream.of(trueClasses).anyMatch(known -> known != Inquiry.ANY);
        return isLabelled ? set.withTrueClasses(trueClasses, source) : set;
    }

    private Row row(int place, int index) {
        if (index >= 0) {
            return rows.get(index);
        }
        throw new InputException(Objects.requireNonNull(faults.get(place)));
    }

    /** Returns the place of each row that has logits among all. */
    int[] places() {
        return IntStream.range(0, rows.size() + faults.size())
                .filter(i -> !faults.containsKey(i))
                .toArray();
    }

    /** Returns why a list can't be of one distribution, even with the rounding of its numbers; null if it can. */
    private static @Nullable Contradiction contradiction(Row row) {
        Listing listing = row.listing();
        return listing == null
                ? null
                : listing.topList(row.logits()).contradiction().orElse(null);
    }
}
