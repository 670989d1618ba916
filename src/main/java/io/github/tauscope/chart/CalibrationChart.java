package io.github.tauscope.chart;

import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.calibration.ReliabilityData;
import io.github.tauscope.figure.calibration.ReliabilityFigure;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calibration of the set that an experiment is from: the reliability diagram at its temperature, and the NLL over all. */
public final class CalibrationChart {

    /** The end of the axis of the NLL, in units of the greatest that matters. */
    private static final double ROOM = 1.2;

    private CalibrationChart() {}

    /** Returns whether true classes of rows are known. */
    public static boolean isOffered(Experiment experiment) {
        RowPlace place = experiment.place();
        return place != null && place.set().isLabelled();
    }

    /** Returns why an experiment has no calibration, in a sentence; empty if it has one. */
    public static Optional<String> absence(Experiment experiment, Messages words) {
        RowPlace place = experiment.place();
        if (place == null || !place.set().isLabelled()) {
            return Optional.of(words.text("calibration.absent.rows"));
        }
        if (place.set().size() == 1) {
            return Optional.of(words.text("calibration.absent.row"));
        }
        if (experiment.isListed()) {
            return Optional.of(words.text("calibration.absent.list"));
        }
        return experiment.size() == 1 ? Optional.of(words.text("calibration.absent.class")) : Optional.empty();
    }

    /**
     * Returns the reliability diagram.
     *
     * @param point null while it is computed
     * @param prediction which bins someone predicts to be over-confident; null for none
     */
    public static ReliabilityFigure reliability(
            @Nullable CalibrationPoint point, String waiting, @Nullable BinsPrediction prediction, Look look) {
        CalibrationText text = new CalibrationText(look.words());
        boolean isAsked = prediction != null && prediction.isOpen();
        Set<Integer> marked = prediction == null ? Set.of() : prediction.overconfident();
        ReliabilityData data = point == null
                ? new ReliabilityData(List.of(), "", waiting, marked, isAsked, waiting)
                : new ReliabilityData(
                        point.reliability().bins(),
                        isAsked ? "" : text.value(point),
                        "",
                        marked,
                        isAsked,
                        isAsked
                                ? text.asked(point.reliability(), marked)
                                : text.description(point.reliability(), point));
        return new ReliabilityFigure(data, look.theme(), look.words());
    }

    /** Returns the prediction of bins that an experiment has; null for none. */
    public static @Nullable BinsPrediction prediction(Experiment experiment) {
        return experiment.inquiry().prediction() instanceof BinsPrediction bins ? bins : null;
    }

    /**
     * Returns the NLL over the temperature, with the temperature of a point.
     *
     * @param curve empty while it is computed
     */
    public static LossFigure curve(
            CalibrationFit fit, List<LossPoint> curve, CalibrationPoint point, String waiting, Look look) {
        Messages words = look.words();
        double uniform = fit.calibration().scaling().facts().uniform();
        double before = fit.calibration().before().judgement().nll();
        double most = Math.max(uniform, Double.isInfinite(before) ? 0 : before);
        LossData data = new LossData(
                words.text("calibration.curve.title"),
                words.text("calibration.curve.name", NumberText.count(fit.rows().size())),
                words.text("calibration.curve.uniform", NumberText.quantity(uniform)),
                uniform,
                curve,
                List.of(),
                MeanLossCurve.point(point.temperature(), point.judgement().nll()),
                fit.least(),
                ROOM * most,
                new CalibrationText(words).description(point));
        return new LossFigure(data, ProbabilityAxis.LINEAR, waiting, look.theme(), words);
    }

    /** Fits, which no temperature changes, and returns what draws the rows at the temperature of a reading. */
    static Function<Reading, Drawing> drawings(Reading first, Look look) {
        RowPlace place = Objects.requireNonNull(first.experiment().place());
        Messages words = look.words();
        String title = FigureKind.CALIBRATION.title(words);
        Optional<CalibrationFit> fit = CalibrationFit.of(place.set(), Progress.UNWATCHED);
        if (fit.isEmpty()) {
            return reading -> new Drawing(title, reliability(null, words.text("calibration.absent.none"), null, look));
        }
        List<LossPoint> curve = MeanLossCurve.of(fit.get().rows(), Progress.UNWATCHED);
        String note = new CalibrationText(words).note(fit.get());
        return reading -> {
            Temperature tau = reading.experiment().temperature();
            CalibrationPoint point =
                    CalibrationPoint.of(new CalibrationPoint.Question(fit.get().rows(), tau), Progress.UNWATCHED);
            BinsPrediction prediction = prediction(reading.experiment());
            ReliabilityFigure diagram = reliability(point, "", prediction, look);
            if (prediction != null && prediction.isOpen()) {
                return new Drawing(title, diagram); // the NLL would tell
            }
            LossFigure nll = curve(fit.get(), curve, point, "", look);
            Caption caption = new Caption(title, new CalibrationText(words).caption(point));
            return new Drawing(title, new FigurePair(diagram, nll), note, caption);
        };
    }
}
