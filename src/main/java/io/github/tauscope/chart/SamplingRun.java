package io.github.tauscope.chart;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.sampling.Columns;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Sampling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Draws what an experiment asks for; the same experiment gives the same draws.
 *
 * @param reading the experiment with its distribution
 * @param words for the column of the others
 */
public record SamplingRun(Reading reading, Messages words) {

    /** How many of the latest draws are told one by one. */
    static final int LATEST = 20;

    /** As many classes and draws take a part of a frame; see the implementation notes. */
    private static final int MOST_CLASSES_AT_ONCE = 5_000;

    private static final int MOST_DRAWS_AT_ONCE = 50_000;

    /** Returns whether it takes less than a frame. */
    public boolean isShort() {
        return reading.experiment().size() <= MOST_CLASSES_AT_ONCE && sampling().draws() <= MOST_DRAWS_AT_ONCE;
    }

    /**
     * Draws.
     *
     * @param progress hears which part is done, in [0, 1]; what it throws ends the run
     */
    public SamplingData compute(DoubleConsumer progress) {
        Distribution whole = reading.distribution();
        progress.accept(0);
        Distribution rest = sampling().cut().of(whole);
        progress.accept(0.25);
        Sample sample =
                sampling().draws() == 0 ? null : sampler(rest).sample(sampling().draws());
        progress.accept(0.5);
        List<String> latest = latest(sampler(rest));
        progress.accept(0.75);
        List<String> labels = reading.experiment().labels();
        Distribution pinned = reading.pinned();
        boolean comparable = pinned != null && pinned.size() == whole.size();
        Columns columns = new Columns(labels, whole, rest, sample, comparable ? pinned : null);
        return new SamplingData(whole, rest, sample, latest, columns.make(words));
    }

    /** Draws all anew, because a sample does not tell one draw from the next. */
    private List<String> latest(Sampler sampler) {
        int told = Math.min(LATEST, sampling().draws());
        for (int i = told; i < sampling().draws(); i++) {
            sampler.next();
        }
        List<String> latest = new ArrayList<>();
        for (int i = 0; i < told; i++) {
            latest.add(reading.experiment().labels().get(sampler.next()));
        }
        Collections.reverse(latest);
        return latest;
    }

    private Sampler sampler(Distribution rest) {
        return Sampler.of(rest, sampling().seed());
    }

    private Sampling sampling() {
        return reading.experiment().inquiry().sampling();
    }
}
