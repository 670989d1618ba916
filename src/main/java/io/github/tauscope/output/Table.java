package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

    /** Computes the distributions one by one: a million classes at many temperatures would not fit in memory. */
    Stream<Distribution> distributions() {
        return temperatures.stream().map(temperature -> Distribution.of(experiment.logits(), temperature));
    }

    /** Computes what is known of a list of classes that need not be the whole. */
    Stream<PartialDistribution> partials() {
        TopList list = experiment.topList();
        return temperatures.stream().map(list::at);
    }
}
