package io.github.tauscope.chart;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.Optional;
import java.util.function.Function;

/** A figure of an experiment, with its look. */
public record Chart(FigureKind kind, Experiment experiment, Look look) {

    public Chart with(Experiment changed) {
        return new Chart(kind, changed, look);
    }

    public Chart with(Look changed) {
        return new Chart(kind, experiment, changed);
    }

    /** Returns why there is no such figure of the experiment, in a sentence; empty if there is one. */
    public Optional<String> absence() {
        return kind.absence(experiment, look.words());
    }

    /**
     * Draws it at the experiment's temperature.
     *
     * @throws java.util.NoSuchElementException if there is no such figure
     */
    public Drawing draw() {
        return drawings().apply(experiment.temperature());
    }

    /**
     * Returns what draws it at any temperature, and computes what all these drawings share.
     *
     * @throws java.util.NoSuchElementException if there is no such figure
     */
    public Function<Temperature, Drawing> drawings() {
        Reading reading = Reading.of(experiment);
        Function<Reading, Drawing> drawings = kind.drawings(reading, look);
        return temperature -> drawings.apply(reading.at(temperature)).onPage(look, temperature);
    }
}
