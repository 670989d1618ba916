package io.github.tauscope.chart;

import io.github.tauscope.figure.partial.PartialData;
import io.github.tauscope.figure.partial.PartialSweep;
import io.github.tauscope.figure.partial.PartialSweepData;
import io.github.tauscope.figure.partial.PartialSweepFigure;
import io.github.tauscope.figure.sweep.CurveGuess;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepData;
import io.github.tauscope.figure.sweep.SweepFigure;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The curves of an experiment and those of A over the temperature, with a cursor at that of a reading. */
public final class SweepChart {

    private SweepChart() {}

    /**
     * Returns what a sweep shows.
     *
     * @param curves of the reading's logits; null while they are computed
     * @param baseline of A's logits, for the same classes; null if there are none to show
     */
    public static SweepFigure figure(
            Reading reading, @Nullable SweepCurves curves, @Nullable SweepCurves baseline, Look look) {
        Experiment experiment = reading.experiment();
        Experiment a = experiment.baseline();
        SweepData data = new SweepData(
                experiment.labels(),
                curves,
                reading.distribution(),
                experiment.inquiry().pins(),
                baseline,
                a == null ? null : a.temperature(),
                guess(experiment));
        SweepOptions options = new SweepOptions(look.axis(), look.top(), look.measure());
        return new SweepFigure(data, options, look.theme(), look.words());
    }

    private static @Nullable CurveGuess guess(Experiment experiment) {
        return experiment.inquiry().prediction() instanceof CurvePrediction curve && (curve.isOpen() || curve.isDrawn())
                ? new CurveGuess(curve.index(), curve.points(), curve.isOpen())
                : null;
    }

    /**
     * Returns the sweep of a list.
     *
     * @param sweep the bands of the list; null while they are computed
     */
    public static PartialSweepFigure ofList(
            Reading reading, PartialDistribution partial, @Nullable PartialSweep sweep, Look look) {
        Experiment experiment = reading.experiment();
        PartialSweepData data = new PartialSweepData(
                new PartialData(experiment.labels(), partial),
                sweep,
                experiment.inquiry().pins());
        SweepOptions options = new SweepOptions(look.axis(), look.top(), look.measure());
        return new PartialSweepFigure(data, options, look.theme(), look.words());
    }

    /** Returns why the sweep of a list has no entropy, in a sentence; empty if it has one. */
    public static String entropy(TopList list, Messages words) {
        return list.others().isPresent() ? "" : words.text("partial.sweep.unbounded");
    }

    private static Function<Reading, Drawing> drawingsOfList(PartialDistribution first, Look look) {
        PartialSweep sweep = PartialSweep.of(first.list(), Progress.UNWATCHED);
        return reading -> new Drawing(
                FigureKind.SWEEP.title(look.words()),
                ofList(reading, Objects.requireNonNull(reading.partial()), sweep, look),
                entropy(first.list(), look.words()),
                caption(reading, look));
    }

    /** Computes the curves, which no temperature changes, and returns what draws them with the cursor of a reading. */
    static Function<Reading, Drawing> drawings(Reading first, Look look) {
        PartialDistribution partial = first.partial();
        if (partial != null) {
            return drawingsOfList(partial, look);
        }
        Experiment a = first.experiment().comparable();
        SweepCurves curves = SweepCurves.of(first.experiment().logits(), Progress.UNWATCHED);
        SweepCurves baseline = a == null ? null : SweepCurves.of(a.logits(), curves.classes(), Progress.UNWATCHED);
        return reading -> new Drawing(
                FigureKind.SWEEP.title(look.words()),
                figure(reading, curves, baseline, look),
                "",
                caption(reading, look));
    }

    private static Caption caption(Reading reading, Look look) {
        Messages words = look.words();
        PartialDistribution partial = reading.partial();
        boolean hasEntropy = partial == null || entropy(partial.list(), words).isEmpty();
        return new ReadingCaption(reading, words)
                .with(words.text(hasEntropy ? "caption.sweep." + look.measure() : "caption.sweep"));
    }
}
