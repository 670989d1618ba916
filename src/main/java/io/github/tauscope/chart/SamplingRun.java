package io.github.tauscope.chart;

import io.github.tauscope.figure.sampling.SamplingColumns;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingFigure;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * The draws of an experiment. The same experiment always gives the same draws.
 *
 * @param reading the experiment with its distribution
 * @param words for the column of the classes without a column of their own
 */
public record SamplingRun(Reading reading, Messages words) {

    /** With more classes or draws, a run can take longer than a frame. */
    private static final int MOST_CLASSES_AT_ONCE = 5_000;

    private static final int MOST_DRAWS_AT_ONCE = 50_000;

    /** The progress after the cut, and after the draws. */
    private static final double CUT = 0.3;

    private static final double DRAWN = 0.9;

    static Drawing draw(Reading reading, Look look) {
        SamplingData data = new SamplingRun(reading, look.words()).compute(Progress.UNWATCHED);
        SamplingFigure figure = new SamplingFigure(data, look.theme(), look.words());
        return new Drawing(
                FigureKind.SAMPLING.title(look.words()),
                figure,
                ListSentence.alone(reading.experiment(), look.words()),
                new SamplingCaption(reading, data, look.words()).caption());
    }

    /** Returns whether a run takes less than a frame. */
    public boolean isShort() {
        return reading.experiment().size() <= MOST_CLASSES_AT_ONCE && sampling().draws() <= MOST_DRAWS_AT_ONCE;
    }

    /**
     * Runs.
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the run
     */
    public SamplingData compute(Progress progress) {
        Distribution whole = reading.distribution();
        progress.report(0);
        Distribution rest = sampling().cut().of(whole);
        Sample sample = sampling().draws() == 0
                ? null
                : Sampler.of(rest, sampling().seed()).sample(sampling().draws(), progress.between(CUT, DRAWN));
        progress.report(DRAWN);
        List<String> labels = reading.experiment().labels();
        List<String> latest = sample == null
                ? List.of()
                : Arrays.stream(sample.latest()).mapToObj(labels::get).toList();
        Distribution baseline = reading.experiment().comparable() == null ? null : reading.baseline();
        DrawsPrediction prediction =
                reading.experiment().inquiry().prediction() instanceof DrawsPrediction of ? of : null;
        Distribution guess = prediction == null ? null : prediction.guess().distribution();
        int asked = prediction != null && prediction.isOpen() ? prediction.draws() : 0;
        SamplingColumns columns = new SamplingColumns(labels, whole, rest, sample, baseline, guess);
        return new SamplingData(whole, rest, sample, latest, columns.make(words), asked);
    }

    private Sampling sampling() {
        return reading.experiment().inquiry().sampling();
    }
}
