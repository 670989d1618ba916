package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The distributions of some logits at several temperatures.
 *
 * @param experiment the labelled logits; its own temperatures are not used
 * @param temperatures the temperatures, in the order of writing
 */
public record Table(Experiment experiment, List<Temperature> temperatures) {

    public Table {
        temperatures = List.copyOf(temperatures);
    }

    /** Computes the distributions one by one: a million classes at many temperatures would not fit in memory. */
    Stream<Distribution> distributions() {
        return temperatures.stream().map(temperature -> Distribution.of(experiment.logits(), temperature));
    }
}
