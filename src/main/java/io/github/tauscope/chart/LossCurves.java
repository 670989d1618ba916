package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.CrossEntropyLoss;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The curves of a loss.
 *
 * @param live the losses at {@link LossData#TEMPERATURES}; none while they are computed
 * @param baseline those of A; none if there is no A
 * @param marks the losses at both limits and at the marked temperatures
 */
public record LossCurves(List<LossPoint> live, List<LossPoint> baseline, List<LossPoint> marks) {

    /** No curves yet. */
    public static final LossCurves UNKNOWN = new LossCurves(List.of(), List.of(), List.of());

    /** With more classes, a loss and its derivatives can take longer than a frame. */
    private static final int AT_ONCE = 5000;

    /** What the curves follow from: a loss, that of A, and the marked temperatures with both limits. */
    public record Question(LossFunction live, @Nullable LossFunction baseline, List<Temperature> marks) {

        /** Returns whether a loss and its derivatives take less than a frame. */
        public boolean isShort() {
            return !(live instanceof CrossEntropyLoss classes)
                    || classes.logits().size() <= AT_ONCE;
        }
    }

    /**
     * Computes the curves.
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the computation
     */
    public static LossCurves of(Question question, Progress progress) {
        int grid = LossData.TEMPERATURES.size();
        List<Temperature> all = Stream.concat(LossData.TEMPERATURES.stream(), question.marks().stream())
                .toList();
        LossFunction baseline = question.baseline();
        double own = baseline == null ? 1 : (double) all.size() / (all.size() + grid);
        List<LossPoint> live = question.live().over(all, progress.between(0, own));
        List<LossPoint> beside =
                baseline == null ? List.of() : baseline.over(LossData.TEMPERATURES, progress.between(own, 1));
        return new LossCurves(live.subList(0, grid), beside, live.subList(grid, all.size()));
    }
}
