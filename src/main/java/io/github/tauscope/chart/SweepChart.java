package io.github.tauscope.chart;

import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepData;
import io.github.tauscope.figure.sweep.SweepFigure;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import org.jspecify.annotations.Nullable;

/** The curves of an experiment and those of A, which no temperature changes, with the cursor of a reading over them. */
public final class SweepChart implements Drawings {

    private final SweepCurves curves;
    private final @Nullable SweepCurves baseline;
    private final Look look;

    private SweepChart(SweepCurves curves, @Nullable SweepCurves baseline, Look look) {
        this.curves = curves;
        this.baseline = baseline;
        this.look = look;
    }

    /** Returns the logits of A whose curves stand beside; null where there is no A, or it has other classes. */
    public static @Nullable Logits comparable(Experiment experiment) {
        Experiment a = experiment.comparable();
        return a == null ? null : a.logits();
    }

    /**
     * Returns what a sweep shows.
     *
     * @param curves of the reading's logits; null while they are computed
     * @param baseline of those of A, for the same classes; null where there are none to show
     */
    public static SweepData data(Reading reading, @Nullable SweepCurves curves, @Nullable SweepCurves baseline) {
        Experiment experiment = reading.experiment();
        Experiment a = experiment.baseline();
        return new SweepData(
                experiment.labels(),
                curves,
                reading.distribution(),
                experiment.inquiry().pins(),
                baseline,
                a == null ? null : a.temperature());
    }

    static SweepChart of(Experiment experiment, Look look) {
        SweepCurves curves = SweepCurves.of(experiment.logits(), Progress.UNWATCHED);
        Logits a = comparable(experiment);
        return new SweepChart(curves, a == null ? null : SweepCurves.of(a, curves.classes(), Progress.UNWATCHED), look);
    }

    @Override
    public Drawing at(Reading reading) {
        SweepData data = data(reading, curves, baseline);
        SweepOptions options = new SweepOptions(look.axis(), look.measure());
        SweepFigure figure = new SweepFigure(data, options, look.theme(), look.words());
        return new Drawing(FigureKind.SWEEP.title(look.words()), figure);
    }
}
