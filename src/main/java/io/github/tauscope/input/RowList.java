package io.github.tauscope.input;

import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a set; one without logits, such as with a NaN, leaves the others readable. */
final class RowList {

    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Message> faults = new HashMap<>();
    private @Nullable InputException first;

    /** Adds a row, or why it has no logits. */
    void add(Supplier<Row> row) {
        try {
            rows.add(row.get());
        } catch (OpenReadingException e) {
            throw e;
        } catch (InputException e) {
            first = first == null ? e : first;
            faults.put(rows.size() + faults.size(), e.sentence());
        }
    }

    /** Returns the rows that have logits. */
    List<Row> readable() {
        return rows;
    }

    /**
     * Returns all rows.
     *
     * @throws InputException if none has logits: why the first has none
     */
    Found toFound() {
        if (rows.isEmpty() && first != null) {
            throw first;
        }
        return Found.of(rows).withFaults(faults);
    }
}
