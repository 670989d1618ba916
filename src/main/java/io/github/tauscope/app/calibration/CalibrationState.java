package io.github.tauscope.app.calibration;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.Trailing;
import io.github.tauscope.chart.CalibrationFit;
import io.github.tauscope.chart.CalibrationPoint;
import io.github.tauscope.chart.MeanLossCurve;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.JudgedRows;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/** What is known so far of the calibration of a set: first the fit, then the diagram at the present temperature, last the curve. */
final class CalibrationState {

    private final Computed<RowSet, Optional<CalibrationFit>> fits;
    private final Trailing<CalibrationPoint.Question, CalibrationPoint> points;
    private final Computed<JudgedRows, List<LossPoint>> curves;

    private boolean isFitted;
    private @Nullable CalibrationFit fit;
    private @Nullable CalibrationPoint point;
    private List<LossPoint> curve = List.of();

    /** Makes one that knows nothing; {@code whenDone} runs on the JavaFX thread when something was computed beside it. */
    CalibrationState(Runnable whenDone) {
        fits = new Computed<>("calibration", set -> false, CalibrationFit::of, whenDone);
        points = new Trailing<>(
                "reliability",
                CalibrationPoint.Question::isShort,
                CalibrationPoint.Question::isOfSameRows,
                CalibrationPoint::of,
                whenDone);
        curves = new Computed<>("nll", MeanLossCurve::isShort, MeanLossCurve::of, whenDone);
    }

    /** Calls back whenever a computation is further. */
    void watch(Runnable progressed) {
        Stream.of(fits.progressProperty(), points.progressProperty(), curves.progressProperty())
                .forEach(progress -> progress.subscribe(progressed));
    }

    /** Asks for the calibration of a set at a temperature. */
    void ask(RowSet set, Temperature temperature) {
        Optional<CalibrationFit> fitted = fits.of(set);
        isFitted = fitted != null;
        fit = fitted == null ? null : fitted.orElse(null);
        point = fit == null ? null : points.of(new CalibrationPoint.Question(fit.rows(), temperature));
        List<LossPoint> known = point == null ? null : curves.of(point.rows());
        curve = Objects.requireNonNullElse(known, List.of());
    }

    /** Returns whether no row can be judged. */
    boolean isHopeless() {
        return isFitted && fit == null;
    }

    /** Returns the fit; empty while it is computed, and if no row can be judged. */
    Optional<CalibrationFit> fit() {
        return Optional.ofNullable(fit);
    }

    /** Returns the newest point; empty while there is none. */
    Optional<CalibrationPoint> point() {
        return Optional.ofNullable(point);
    }

    /** Returns the curve; empty while it is computed. */
    List<LossPoint> curve() {
        return curve;
    }

    /** Says what the diagram waits for. */
    Message waitingForDiagram() {
        return isFitted
                ? waiting("calibration.computing.diagram", points.progressProperty())
                : waiting("calibration.computing", fits.progressProperty());
    }

    /** Says how far the curve is. */
    Message waitingForCurve() {
        return waiting("loss.computing", curves.progressProperty());
    }

    private static Message waiting(String key, ReadOnlyDoubleProperty progress) {
        return Message.of(key, NumberText.percent(Math.max(0, progress.get()), 0));
    }
}
