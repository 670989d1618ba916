package io.github.tauscope.lesson;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarThumbnail;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;

/**
 * What a step shows.
 *
 * @param method what the steps of softmax are compared with
 * @param measure what is shown below the sweep
 */
public record Scene(
        Experiment experiment, FigureKind figure, ProbabilityAxis axis, SoftmaxMethod method, Measure measure) {

    Scene with(Experiment changed) {
        return new Scene(changed, figure, axis, method, measure);
    }

    /** Returns the probabilities as one of several small pictures. */
    public BarThumbnail thumbnail(Theme theme, Messages words) {
        return new BarThumbnail(experiment.labels(), Reading.of(experiment).distribution(), theme, words);
    }

    /** Returns a look with what the scene chooses of it. */
    public Look on(Look look) {
        return look.withAxis(axis).withMethod(method).withMeasure(measure);
    }
}
