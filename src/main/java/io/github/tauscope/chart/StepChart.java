package io.github.tauscope.chart;

import io.github.tauscope.figure.steps.RemarkedStepFigure;
import io.github.tauscope.figure.steps.StepData;
import io.github.tauscope.figure.steps.StepFigure;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;

/** Softmax of a reading step by step, next to another method. */
public final class StepChart {

    private StepChart() {}

    /**
     * Computes what the steps show, in O(n).
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the computation
     */
    public static StepData data(Reading reading, SoftmaxMethod method, Progress progress) {
        Steps right = Steps.of(reading.distribution(), SoftmaxMethod.SOFTMAX);
        progress.report(0.5);
        return StepData.of(reading.experiment().labels(), right, method, reading.baseline());
    }

    static Drawing draw(Reading reading, Look look) {
        StepData data = data(reading, look.method(), Progress.UNWATCHED);
        StepFigure figure = new StepFigure(data, look.theme(), look.words());
        Messages words = look.words();
        String compared = look.method() == SoftmaxMethod.SOFTMAX
                ? words.text("caption.steps.alone")
                : words.text("caption.steps", words.text("steps.method." + look.method()));
        return new Drawing(
                FigureKind.STEPS.title(words),
                new RemarkedStepFigure(figure),
                "",
                new ReadingCaption(reading, words).with(compared));
    }
}
