package io.github.tauscope.output;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.OptionalInt;

/**
 * The distributions of some logits at several temperatures.
 *
 * @param row the number of the row that the logits are from, counted from 1, if the table is one of several
 * @param experiment the labelled logits; its own temperatures are not used
 * @param temperatures the temperatures, in the order of writing
 */
public record Table(OptionalInt row, Experiment experiment, List<Temperature> temperatures) implements RowTable {

    public Table {
        temperatures = List.copyOf(temperatures);
    }

    public Table(Experiment experiment, List<Temperature> temperatures) {
        this(OptionalInt.empty(), experiment, temperatures);
    }
}
