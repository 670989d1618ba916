package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.List;

/** What the reader of a format found: n ≥ 1 rows and what goes with them. */
record Found(RowSet.Kind kind, List<Row> rows, Temperature temperature, List<Message> notes) {

    Found {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static Found of(Row row, Temperature temperature) {
        return new Found(RowSet.Kind.ROWS, List.of(row), temperature, List.of());
    }

    static Found of(List<Row> rows) {
        return new Found(RowSet.Kind.ROWS, rows, Temperature.ONE, List.of());
    }

    Found withNotes(List<Message> changed) {
        return new Found(kind, rows, temperature, changed);
    }

    Opened toOpened(RowSet.Source source) {
        return new Opened(RowSet.of(source, kind, rows), temperature, notes);
    }
}
