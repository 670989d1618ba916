package io.github.tauscope.input;

import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of logits of the numbers of an array. */
final class ArrayRows implements NumberRows {

    private final ReadAs readAs;
    private final List<Row> rows = new ArrayList<>();
    private List<Message> notes = List.of();
    private Classes classes;

    ArrayRows(ReadAs readAs) {
        this.readAs = readAs;
        classes = new Classes(readAs);
    }

    @Override
    public void add(String number) {
        classes.addNumber(number);
    }

    @Override
    public void endRow() {
        Row row = classes.toRow();
        if (!rows.isEmpty() && row.logits().size() != rows.get(0).logits().size()) {
            throw new InputException(
                    "input.rows.differ",
                    row.logits().size(),
                    rows.get(0).logits().size());
        }
        rows.add(row);
        notes = classes.notes(row);
        classes = new Classes(readAs);
    }

    Found toFound() {
        return rows.isEmpty() ? classes.toFound() : Found.of(rows).withNotes(notes);
    }
}
