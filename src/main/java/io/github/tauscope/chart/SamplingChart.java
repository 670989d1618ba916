package io.github.tauscope.chart;

import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingFigure;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Reading;

/** Draws from the distribution of a reading beside what to expect. */
final class SamplingChart {

    private SamplingChart() {}

    static Drawing draw(Reading reading, Look look) {
        SamplingData data = new SamplingRun(reading, look.words()).compute(Progress.UNWATCHED);
        SamplingFigure figure = new SamplingFigure(data, look.theme(), look.words());
        return new Drawing(FigureKind.SAMPLING.title(look.words()), figure);
    }
}
