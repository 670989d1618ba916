package io.github.tauscope.chart;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
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
        Temperature temperature = experiment.temperature();
        return drawn(Reading.of(experiment)).apply(temperature).onPage(look, temperature);
    }

    /**
     * Returns what draws it at any temperature, for an animation, and computes what all these drawings share.
     *
     * @throws java.util.NoSuchElementException if there is no such figure
     */
    public Function<Temperature, Drawing> drawings() {
        Function<Temperature, Drawing> drawn = drawn(Reading.of(experiment));
        return temperature -> drawn.apply(temperature).onMovingPage(look, temperature);
    }

    private Function<Temperature, Drawing> drawn(Reading reading) {
        Function<Reading, Drawing> drawings = kind.drawings(reading, look);
        return temperature -> hidingTheAnswer(drawings.apply(reading.at(temperature)));
    }

    /** An open prediction is about what a caption would tell. */
    private Drawing hidingTheAnswer(Drawing drawing) {
        Prediction open = experiment.openPrediction();
        return open != null && FigureKind.of(open) == kind
                ? drawing.with(new Caption(drawing.name(), drawing.figure().description()))
                : drawing;
    }
}
