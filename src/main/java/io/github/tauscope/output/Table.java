package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The distributions of some logits at several temperatures, to be written.
 *
 * @param experiment the labelled logits; its own temperatures play no part
 * @param temperatures the temperatures in the order in which they are written
 */
public record Table(Experiment experiment, List<Temperature> temperatures) {

    /** Copies the temperatures. */
    public Table {
        temperatures = List.copyOf(temperatures);
    }

    /** Computes the distributions one by one, so that a million classes at many temperatures need not be held. */
    Stream<Distribution> distributions() {
        return temperatures.stream().map(temperature -> Distribution.of(experiment.logits(), temperature));
    }
}
