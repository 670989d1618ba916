package io.github.tauscope.chart;

import io.github.tauscope.figure.sampling.SamplingColumns;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws what an experiment asks for; the same experiment gives the same draws.
 *
 * @param reading the experiment with its distribution
 * @param words for the column of the others
 */
public record SamplingRun(Reading reading, Messages words) {

    /** As many classes and draws take a part of a frame; see the implementation notes. */
    private static final int MOST_CLASSES_AT_ONCE = 5_000;

    private static final int MOST_DRAWS_AT_ONCE = 50_000;

    /** Which part of it has been done when the cut is made, and when all is drawn. */
    private static final double CUT = 0.3;

    private static final double DRAWN = 0.9;

    /** Returns whether it takes less than a frame. */
    public boolean isShort() {
        return reading.experiment().size() <= MOST_CLASSES_AT_ONCE && sampling().draws() <= MOST_DRAWS_AT_ONCE;
    }

    /**
     * Draws.
     *
     * @param progress hears which part is done, in [0, 1]; what it throws ends the run
     */
    public SamplingData compute(Progress progress) {
        Distribution whole = reading.distribution();
        progress.report(0);
        Distribution rest = sampling().cut().of(whole);
        Sample sample = sampling().draws() == 0 ? null : sample(rest, progress.between(CUT, DRAWN));
        progress.report(DRAWN);
        List<String> labels = reading.experiment().labels();
        Distribution baseline = reading.baseline();
        boolean comparable = baseline != null && baseline.size() == whole.size();
        SamplingColumns columns = new SamplingColumns(labels, whole, rest, sample, comparable ? baseline : null);
        return new SamplingData(whole, rest, sample, latest(sample), columns.make(words));
    }

    private Sample sample(Distribution rest, Progress progress) {
        return Sampler.of(rest, sampling().seed()).sample(sampling().draws(), progress);
    }

    private List<String> latest(@Nullable Sample sample) {
        List<String> labels = reading.experiment().labels();
        return sample == null
                ? List.of()
                : Arrays.stream(sample.latest()).mapToObj(labels::get).toList();
    }

    private Sampling sampling() {
        return reading.experiment().inquiry().sampling();
    }
}
