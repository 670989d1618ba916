package io.github.tauscope.lesson;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Experiment;

/**
 * What a step shows.
 *
 * @param method what the steps of softmax are compared with
 * @param measure what is shown below the sweep
 */
public record Scene(
        Experiment experiment, FigureKind figure, ProbabilityAxis axis, SoftmaxMethod method, Measure measure) {

    /** Returns a look with what the scene chooses of it. */
    public Look on(Look look) {
        return look.withAxis(axis).withMethod(method).withMeasure(measure);
    }
}
