package io.github.tauscope.app.sweep;

import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The distributions of the same logits at the pinned temperatures.
 *
 * @param rows the classes: in their order, or if there are too many for curves, the most likely first
 * @param columns a distribution for each pin
 */
record PinnedDistributions(List<Integer> rows, List<Distribution> columns) {

    /** More probabilities can take longer than a frame. */
    private static final long SOON = 20_000;

    /** What they follow from. */
    record Question(Logits logits, List<Temperature> pins) {

        static Question of(Experiment experiment) {
            return new Question(experiment.logits(), experiment.inquiry().pins());
        }

        boolean isShort() {
            return (long) logits.size() * pins.size() <= SOON;
        }
    }

    static PinnedDistributions of(Question question) {
        int n = question.logits().size();
        IntStream rows = n <= SweepCurves.MOST
                ? IntStream.range(0, n)
                : Arrays.stream(question.logits().descendingOrder());
        Stream<Distribution> columns = question.pins().stream().map(pin -> Distribution.of(question.logits(), pin));
        return new PinnedDistributions(rows.boxed().toList(), columns.toList());
    }
}
