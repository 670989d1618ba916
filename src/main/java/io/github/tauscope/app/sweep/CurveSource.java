package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.chart.SweepChart;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepData;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Reading;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** The curves of a reading, and those of A, as far as they are computed. */
final class CurveSource {

    /** The curves of as many classes are computed within a frame. */
    private static final int SOON = 3000;

    private record Chosen(Logits logits, List<Integer> classes) {}

    private final Computed<Logits, SweepCurves> curves;
    private final Computed<Chosen, SweepCurves> baseline;

    /** {@code whenDone} runs when curves were computed beside the JavaFX thread. */
    CurveSource(Runnable whenDone) {
        curves = new Computed<>("sweep", logits -> logits.size() <= SOON, SweepCurves::of, whenDone);
        baseline = new Computed<>(
                "sweep of A",
                chosen -> chosen.logits().size() <= SOON,
                (chosen, progress) -> SweepCurves.of(chosen.logits(), chosen.classes(), progress),
                whenDone);
    }

    /** Returns what there is to show already. */
    SweepData of(Reading reading) {
        SweepCurves own = curves.of(reading.experiment().logits());
        Logits a = SweepChart.comparable(reading.experiment());
        return SweepChart.data(
                reading, own, a == null || own == null ? null : baseline.of(new Chosen(a, own.classes())));
    }

    /** Returns how far the curves are, from 0 to 1, or {@link Background#IDLE}. */
    ReadOnlyDoubleProperty progressProperty() {
        return curves.progressProperty();
    }
}
