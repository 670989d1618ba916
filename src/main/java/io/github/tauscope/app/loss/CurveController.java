package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossCurves;
import io.github.tauscope.chart.LossView;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossPicture;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** The curve of a loss: reads it where the pointer is, and lets a person move the temperature on it. */
public final class CurveController {

    private final Workbench bench;

    @FXML
    private FigureView<LossPicture> curve;

    private @Nullable LossView shown;
    private LossCurves curves = LossCurves.UNKNOWN;
    private String waiting = "";

    /** Makes the controller that FXML names. */
    public CurveController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        curve.show(bench, this::figure);
        curve.tell(place -> curve.picture().flatMap(picture -> read(place, picture)));
        TemperatureCursor.install(curve, LossPicture::axis, bench.lab());
    }

    /** Shows a loss with its curves, which are none while they are computed. */
    void show(LossView view, LossCurves known) {
        shown = view;
        curves = known;
        curve.markStale();
    }

    /** Says how far the curves are, in [0, 1]. */
    void showProgress(double part) {
        waiting = bench.messages().text("loss.computing", NumberText.percent(Math.max(0, part), 0));
        curve.markStale();
    }

    private @Nullable LossFigure figure() {
        Look look = bench.settings().look();
        return shown == null
                ? null
                : new LossFigure(shown.data(curves, look.words()), look.axis(), waiting, look.theme(), look.words());
    }

    /** Computes the loss anew at the temperature under the pointer: between the points of the curve nothing is guessed. */
    private Optional<String> read(Point2D place, LossPicture picture) {
        if (shown == null || !picture.plot().contains(place.getX(), place.getY())) {
            return Optional.empty();
        }
        LossPoint point = shown.loss().at(picture.axis().temperatureAt(place.getX()));
        String tau = NumberText.grouped(NumberText.full(point.temperature().value()));
        return Optional.of(bench.messages().text("loss.curve.tip", tau, point.full()));
    }
}
