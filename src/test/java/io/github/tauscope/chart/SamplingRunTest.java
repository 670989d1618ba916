package io.github.tauscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SamplingRunTest {

    private static final Experiment FOUR = Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10))
            .withTemperature(Temperature.of(2));

    /** The first ten draws of the seed 42 are 3, 2, 3, 3, 1, 3, 2, 3, 3, 3: SplitMix64 in Python's integers. */
    @Test
    void theDrawsArePinned() {
        SamplingData data = drawn(FOUR, 42, 10, Cut.NONE);
        assertThat(counts(data)).containsExactly(0, 1, 2, 7);
        assertThat(data.latest()).containsExactly("fox", "fox", "fox", "owl", "fox", "dog", "fox", "fox", "owl", "fox");
    }

    @Test
    void aRunCanBeRepeatedExactlyAndALongerOneBeginsWithIt() {
        SamplingData once = drawn(FOUR, 7, 1000, Cut.NONE);
        assertThat(counts(drawn(FOUR, 7, 1000, Cut.NONE))).isEqualTo(counts(once));
        assertThat(drawn(FOUR, 7, 1001, Cut.NONE).latest().subList(1, Sample.LATEST))
                .isEqualTo(once.latest().subList(0, Sample.LATEST - 1));
        assertThat(counts(drawn(FOUR, 8, 1000, Cut.NONE))).isNotEqualTo(counts(once));
    }

    @Test
    void nothingIsDrawnBeforeSomebodyAsks() {
        SamplingData data = drawn(FOUR, 7, 0, Cut.NONE);
        assertThat(data.sample()).isNull();
        assertThat(data.latest()).isEmpty();
        assertThat(data.rest()).isSameAs(data.whole());
    }

    @Test
    void whatIsCutIsNeverDrawn() {
        Cut cut = new Cut(OptionalInt.of(3), OptionalDouble.of(0.9), OptionalDouble.empty());
        SamplingData data = drawn(FOUR, 7, 10_000, cut);
        assertThat(counts(data).subList(0, 2)).containsExactly(0, 0);
        assertThat(data.kept()).isEqualTo(2);
        assertThat(data.columns()).extracting(SamplingColumn::cut).containsExactly(true, true, false, false);
    }

    @Test
    void anAOfAnotherNumberOfClassesIsLeftOut() {
        Experiment three = Experiment.of(Logits.of(1, 2, 3));
        assertThat(drawn(FOUR.withBaseline(three), 1, 1, Cut.NONE).isCompared()).isFalse();
        assertThat(drawn(FOUR.withBaseline(FOUR), 1, 1, Cut.NONE).isCompared()).isTrue();
    }

    @Test
    void manyClassesAndManyDrawsTakeLongerThanAFrame() {
        assertThat(run(FOUR, 1, 10_000, Cut.NONE).isShort()).isTrue();
        assertThat(run(FOUR, 1, Sampling.MOST, Cut.NONE).isShort()).isFalse();
        assertThat(run(Experiment.of(Logits.of(new double[151_936])), 1, 1, Cut.NONE)
                        .isShort())
                .isFalse();
    }

    private static List<Integer> counts(SamplingData data) {
        return data.columns().stream().map(SamplingColumn::count).toList();
    }

    private static SamplingData drawn(Experiment experiment, long seed, int draws, Cut cut) {
        return run(experiment, seed, draws, cut).compute(Progress.UNWATCHED);
    }

    private static SamplingRun run(Experiment experiment, long seed, int draws, Cut cut) {
        Experiment asked = experiment.withInquiry(experiment.inquiry().withSampling(new Sampling(seed, draws, cut)));
        return new SamplingRun(Reading.of(asked), Messages.of(Locale.ENGLISH));
    }
}
