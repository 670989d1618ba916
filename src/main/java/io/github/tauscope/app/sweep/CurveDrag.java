package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.FigureDrag;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.TemperaturePlot;
import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/** The drawing of a predicted curve, which follows the pointer from where it was pressed. */
final class CurveDrag implements FigureDrag.Held {

    /** So many steps of the axis can be told apart. */
    private static final double STEPS = 100;

    private final SweepPicture picture;
    private final double grabbedX;
    private final double grabbedY;
    private Temperature last;
    private double lastProbability;

    private CurveDrag(SweepPicture picture, double x, double y) {
        this.picture = picture;
        this.grabbedX = x;
        this.grabbedY = y;
        this.last = temperature(x);
        this.lastProbability = probability(y);
    }

    /** Lets a curve be drawn in a figure while one is to be predicted. */
    static void install(FigureView<TemperaturePlot> view, Lab lab) {
        new FigureDrag<>(lab, place -> grab(view, lab, place)).install(view, Cursor.CROSSHAIR);
    }

    private static Optional<CurveDrag> grab(FigureView<TemperaturePlot> view, Lab lab, Point2D place) {
        return lab.experiment().openPrediction() instanceof CurvePrediction
                ? view.picture()
                        .filter(SweepPicture.class::isInstance)
                        .map(picture -> new CurveDrag((SweepPicture) picture, place.getX(), place.getY()))
                : Optional.empty();
    }

    @Override
    public String key() {
        return "curve";
    }

    @Override
    public boolean hasMoved(double x, double y) {
        return Math.max(Math.abs(x - grabbedX), Math.abs(y - grabbedY)) >= FigureDrag.LEAST_MOVE;
    }

    @Override
    public Experiment moved(Experiment present, double x, double y) {
        if (!(present.openPrediction() instanceof CurvePrediction open)) {
            return present;
        }
        Temperature to = temperature(x);
        double end = probability(y);
        CurvePrediction drawn = open.along(last, lastProbability, to, end);
        last = to;
        lastProbability = end;
        return present.withPrediction(drawn);
    }

    /** Returns the temperature of the nearest step. */
    private Temperature temperature(double x) {
        double position = TemperatureTrack.position(picture.axis().temperatureAt(x));
        return TemperatureTrack.at(Math.rint(position * STEPS) / STEPS);
    }

    private double probability(double y) {
        return picture.probabilityScale().probabilityAt(y);
    }
}
