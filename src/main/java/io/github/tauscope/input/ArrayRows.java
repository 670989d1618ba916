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
        classes.addOfRow(number);
    }

    @Override
    public void endRow() {
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
                : RowsAlike.read(readAs, as -> {
                    RowList list = new RowList();
                    rows.forEach(row -> list.add(() -> row.toRow(as)));
                    return RowsAlike.found(list, as);
                });
    }
}
