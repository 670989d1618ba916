package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Contradiction;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the reader of a format found: n ≥ 1 rows and what goes with them. */
record Found(RowSet.Kind kind, List<Row> rows, Temperature temperature, List<Message> notes) {

    /** More would hide the first. */
    private static final int MOST_NOTES = 10;

    Found {
        rows = sharingLabels(rows);
        notes = List.copyOf(notes);
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
        return new Found(kind, rows, temperature, changed);
    }

    Opened toOpened(RowSet.Source source) {
        return new Opened(RowSet.of(source, kind, rows), temperature, allNotes());
    }

    /** Returns the notes, and what the rows say against themselves. */
    List<Message> allNotes() {
        return Stream.concat(notes.stream(), contradictions()).limit(MOST_NOTES).toList();
    }

    /** Says which lists can't be of one distribution, even with the rounding of their numbers. */
    private Stream<Message> contradictions() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> contradiction(rows.get(i))
                        .map(found -> Message.of("input.note.row", i + 1, Message.of("listing." + found.name())))
                        .stream());
    }

    private static Optional<Contradiction> contradiction(Row row) {
        return Optional.ofNullable(row.listing())
                .flatMap(listing -> listing.topList(row.logits()).contradiction());
    }
}
