package io.github.tauscope.figure.sampling;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.Truncation;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something drawn, for the tests of what is shown of it. */
record Drawn(
        Distribution whole,
        Distribution rest,
        int draws,
        List<String> labels,
        @Nullable Distribution baseline,
        @Nullable Distribution guess,
        int asked) {

    static final Messages WORDS = Messages.of(Locale.ENGLISH);

    private static final long SEED = 42;

    static Drawn nothing(double temperature, double... logits) {
        Distribution whole = Distribution.of(Logits.of(logits), Temperature.of(temperature));
        List<String> labels = IntStream.rangeClosed(1, logits.length)
                .mapToObj(i -> "class " + i)
                .toList();
        return new Drawn(whole, whole, 0, labels, null, null, 0);
    }

    static Drawn ofShares(double... shares) {
        return nothing(1, Logits.fromProbabilities(shares).toArray());
    }

    Drawn draws(int changed) {
        return new Drawn(whole, rest, changed, labels, baseline, guess, asked);
    }

    Drawn topK(int k) {
        return new Drawn(whole, Truncation.topK(whole, k).distribution(), draws, labels, baseline, guess, asked);
    }

    Drawn labelled(String... changed) {
        return new Drawn(whole, rest, draws, List.of(changed), baseline, guess, asked);
    }

    Drawn withBaseline(Drawn a) {
        return new Drawn(whole, rest, draws, labels, a.whole, guess, asked);
    }

    /** Returns this with a prediction: of so many draws if it is open, else 0. */
    Drawn guessed(int open, double... shares) {
        Distribution guessed = Distribution.of(Logits.fromProbabilities(shares), Temperature.ONE);
        return new Drawn(whole, rest, draws, labels, baseline, guessed, open);
    }

    SamplingData data() {
        Sample sample = draws == 0 ? null : Sampler.of(rest, SEED).sample(draws);
        List<SamplingColumn> columns = new SamplingColumns(labels, whole, rest, sample, baseline, guess).make(WORDS);
        return new SamplingData(whole, rest, sample, List.of(), columns, asked);
    }
}
