package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.figure.partial.PartialSweep;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Experiment;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/** What is known so far of a sweep: its curves and those of A, or the bands of a list. */
final class SweepState {

    /** With more classes, the curves can take longer than a frame. */
    private static final int SOON = 3000;

    /** The same for the bands of a list. */
    private static final int FEW_LISTED = 100;

    private record Chosen(Logits logits, List<Integer> classes) {}

    private final Computed<Logits, SweepCurves> curves;
    private final Computed<Chosen, SweepCurves> baseline;
    private final Computed<TopList, PartialSweep> bands;

    /** Makes one that knows nothing; {@code whenDone} runs on the JavaFX thread when something was computed beside it. */
    SweepState(Runnable whenDone) {
        curves = new Computed<>("sweep", logits -> logits.size() <= SOON, SweepCurves::of, whenDone);
        baseline = new Computed<>(
                "sweep of A",
                chosen -> chosen.logits().size() <= SOON,
                (chosen, progress) -> SweepCurves.of(chosen.logits(), chosen.classes(), progress),
                whenDone);
        bands = new Computed<>(
                "sweep of a list", list -> list.logProbabilities().size() <= FEW_LISTED, PartialSweep::of, whenDone);
    }

    /** How far the curves are. */
    ReadOnlyDoubleProperty progressProperty() {
        return curves.progressProperty();
    }

    /** Returns the curves; null while they are computed. */
    @Nullable
    SweepCurves curves(Logits logits) {
        return curves.of(logits);
    }

    /** Returns the curves of A for the classes of the own ones; null while either is computed, and if no A can be compared. */
    @Nullable
    SweepCurves curvesOfA(Experiment experiment, @Nullable SweepCurves own) {
        Experiment a = experiment.comparable();
        return a == null || own == null ? null : baseline.of(new Chosen(a.logits(), own.classes()));
    }

    /** Returns the bands; null while they are computed. */
    @Nullable
    PartialSweep bands(TopList list) {
        return bands.of(list);
    }
}
