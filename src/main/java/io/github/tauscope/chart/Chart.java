package io.github.tauscope.chart;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;

/**
 * A figure of an experiment.
 *
 * @param kind which figure
 * @param experiment of what
 * @param look how it looks
 */
public record Chart(FigureKind kind, Experiment experiment, Look look) {

    /** Draws it as it stands. */
    public Drawing draw() {
        return kind.draw(Reading.of(experiment), look);
    }

    /** Returns the chart at another temperature. */
    public Chart at(Temperature temperature) {
        return new Chart(kind, experiment.withTemperature(temperature), look);
    }
}
