package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.PointerLabel;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.LossCurves;
import io.github.tauscope.chart.LossView;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossDescription;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossPicture;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The curve of a loss: paints it, reads it where a pointer is, and lets a hand move the temperature on it. */
public final class CurveController {

    private final Workbench bench;

    @FXML
    private FigureView curve;

    @FXML
    private Label curveTip;

    private @Nullable LossView shown;
    private LossCurves curves = LossCurves.UNKNOWN;
    private String waiting = "";
    private @Nullable LossPicture picture;

    /** Makes the controller that FXML names. */
    public CurveController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        curve.setFigure(this::figure, new PointerLabel(curve, curveTip, this::read)::refresh);
        TemperatureCursor.install(curve, () -> picture == null ? null : picture.axis(), bench.lab());
        bench.settings().darkProperty().addListener((observable, before, dark) -> curve.markStale());
        bench.settings().logarithmicProperty().addListener((observable, before, logarithmic) -> curve.markStale());
    }

    /** Shows a loss with its curves, which are none while they are computed. */
    void show(LossView view, LossCurves known) {
        shown = view;
        curves = known;
        curve.setAccessibleText(
                LossDescription.ofCurve(view.name(bench.messages()), view.present(), known.marks(), bench.messages()));
        curve.markStale();
    }

    /** Says how far the curves are, in [0, 1]. */
    void showProgress(double part) {
        waiting = bench.messages().text("loss.computing", NumberText.percent(Math.max(0, part), 0));
        curve.markStale();
    }

    private Picture figure(double width, double height) {
        LossView view = shown;
        if (view == null) {
            return List::of;
        }
        boolean logarithmic = bench.settings().logarithmicProperty().get();
        Theme theme = bench.settings().theme();
        LossData data = view.data(curves, bench.messages());
        LossPicture laidOut = new LossFigure(data, logarithmic, waiting, theme, bench.messages()).at(width, height);
        picture = laidOut;
        return laidOut;
    }

    /** Computes the loss anew at the temperature under the pointer: between the points of the curve nothing is guessed. */
    private Optional<String> read(Point2D place) {
        LossView view = shown;
        if (view == null || picture == null || !picture.plot().contains(place.getX(), place.getY())) {
            return Optional.empty();
        }
        LossPoint point = view.loss().at(picture.axis().temperatureAt(place.getX()));
        String tau = NumberText.grouped(NumberText.full(point.temperature().value()));
        return Optional.of(bench.messages().text("loss.curve.tip", tau, point.full()));
    }
}
