package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.List;

/**
 * What was read.
 *
 * @param rows at least one
 * @param temperature that of the file; 1 where it gives none
 * @param notes what a person should know of it, such as what its writer lost
 */
public record Opened(RowSet rows, Temperature temperature, List<Message> notes) {

    public Opened {
        notes = List.copyOf(notes);
    }

    /** Returns the same with other rows. */
    Opened with(RowSet changed) {
        return new Opened(changed, temperature, notes);
    }

    /**
     * Returns the experiment of a row; a set of one row leaves no trace in it.
     *
     * @param index from 0
     * @throws InputException if the row has no logits, or there is none
     */
    public Experiment experiment(int index) {
        if (index >= rows.size()) {
            throw new InputException("input.row.none", index + 1, rows.size());
        }
        return RowReading.of(rows, index, rows::experiment).withTemperature(temperature);
    }
}
