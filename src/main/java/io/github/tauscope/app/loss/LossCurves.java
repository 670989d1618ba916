package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.figure.loss.ClassCase;
import io.github.tauscope.figure.loss.LossCase;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * The curves of a loss, computed anew only where their case has changed, and beside the JavaFX thread where that takes
 * longer than a frame.
 */
final class LossCurves {

    /** Fewer classes take a few milliseconds. */
    private static final int AT_ONCE = 5000;

    /**
     * What is known.
     *
     * @param live the losses at {@link LossData#TEMPERATURES}; none while they are computed
     * @param pinned those of A; none where there is no A
     * @param marks the losses at both limits and at the marked temperatures
     */
    record Curves(List<LossPoint> live, List<LossPoint> pinned, List<LossPoint> marks) {
        static final Curves UNKNOWN = new Curves(List.of(), List.of(), List.of());
    }

    private record Request(LossCase live, @Nullable LossCase pinned, List<Temperature> marks) {}

    private final Background<Curves> background = new Background<>("loss");
    private final Runnable whenKnown;
    private @Nullable Request asked;
    private Curves curves = Curves.UNKNOWN;

    /** Makes one that tells when curves have become known that were computed beside. */
    LossCurves(Runnable whenKnown) {
        this.whenKnown = whenKnown;
    }

    /** Returns the curves, or none while they are computed: never those of another case. */
    Curves of(LossCase live, @Nullable LossCase pinned, List<Temperature> pins) {
        List<Temperature> marks = Stream.concat(Stream.of(Temperature.ARGMAX, Temperature.UNIFORM), pins.stream())
                .distinct()
                .sorted()
                .toList();
        Request request = new Request(live, pinned, marks);
        if (!request.equals(asked)) {
            asked = request;
            ask(request);
        }
        return curves;
    }

    /** Returns how far the curves are, or {@link Background#IDLE}. */
    ReadOnlyDoubleProperty progressProperty() {
        return background.progressProperty();
    }

    private void ask(Request request) {
        if (isShort(request.live())) {
            curves = background.now(progress -> compute(request, progress));
            return;
        }
        curves = Curves.UNKNOWN;
        background.ask(progress -> compute(request, progress), computed -> {
            curves = computed;
            whenKnown.run();
        });
    }

    /** Returns whether a loss and its derivatives take less than a frame. */
    static boolean isShort(LossCase loss) {
        return !(loss instanceof ClassCase classes) || classes.logits().size() <= AT_ONCE;
    }

    private static Curves compute(Request request, Background.Progress progress) {
        int grid = LossData.TEMPERATURES.size();
        List<Temperature> all = Stream.concat(LossData.TEMPERATURES.stream(), request.marks().stream())
                .toList();
        LossCase pinned = request.pinned();
        int total = all.size() + (pinned == null ? 0 : grid);
        List<LossPoint> live = request.live().over(all, (done, of) -> told(progress, done, total));
        List<LossPoint> beside = pinned == null
                ? List.of()
                : pinned.over(LossData.TEMPERATURES, (done, of) -> told(progress, all.size() + done, total));
        return new Curves(live.subList(0, grid), beside, live.subList(grid, all.size()));
    }

    /** Whether to go on is said by an exception. */
    private static boolean told(Background.Progress progress, int done, int of) {
        progress.report((double) done / of);
        return true;
    }
}
