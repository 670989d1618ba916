package io.github.tauscope.output;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;

/**
 * A figure of an experiment, to be written.
 *
 * @param kind which figure
 * @param experiment of what
 * @param look how it looks
 */
public record Chart(FigureKind kind, Experiment experiment, Look look) {

    /** Draws it as it stands. */
    Drawing draw() {
        return kind.draw(Reading.of(experiment), look);
    }

    /** Returns the chart at another temperature. */
    Chart at(Temperature temperature) {
        return new Chart(kind, experiment.withTemperature(temperature), look);
    }

    /** Paints it into an image. */
    RasterImage image(PictureSize size) {
        return RasterImage.of(draw().layout().at(size.width(), size.height()), size);
    }
}
