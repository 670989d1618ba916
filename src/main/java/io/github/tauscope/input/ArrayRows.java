package io.github.tauscope.input;

import java.util.ArrayList;
import java.util.List;

/** Makes rows of logits of the numbers of an array. */
final class ArrayRows implements NumberRows {

    private final ReadAs readAs;
    private final List<Classes> rows = new ArrayList<>();
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
        classes.toRow(readAs.with(ReadAs.Doubt.GUESS)); // what can't be a row is refused where it is
        if (!rows.isEmpty() && classes.size() != rows.get(0).size()) {
            throw new InputException(
                    "input.rows.differ", classes.size(), rows.get(0).size());
        }
        rows.add(classes);
        classes = new Classes(readAs);
    }

    Found toFound() {
        return rows.isEmpty()
                ? classes.toFound()
                : RowsAlike.read(
                        readAs,
                        as -> RowsAlike.found(
                                rows.stream().map(row -> row.toRow(as)).toList(), as));
    }
}
