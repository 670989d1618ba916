package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.FigureDrag;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.sampling.SamplingPicture;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/**
 * A drag of a predicted count, which goes to the height of the pointer.
 *
 * @param draws of how many draws
 * @param scale the scale of the relative frequencies at the press
 */
record CountDrag(int index, int draws, double grabbedAt, LinearScale scale) implements FigureDrag.Held {

    /** Lets counts be dragged in a figure while draws are to be predicted. */
    static void install(FigureView<SamplingPicture> view, Lab lab) {
        new FigureDrag<>(lab, place -> grab(view, lab, place)).install(view, Cursor.V_RESIZE);
    }

    private static Optional<CountDrag> grab(FigureView<SamplingPicture> view, Lab lab, Point2D place) {
        return lab.experiment().openPrediction() instanceof DrawsPrediction open
                ? view.picture().flatMap(picture -> picture.indexAt(place.getX()).stream()
                        .mapToObj(index -> new CountDrag(index, open.draws(), place.getY(), picture.scale()))
                        .findFirst())
                : Optional.empty();
    }

    @Override
    public String key() {
        return "count-" + index;
    }

    @Override
    public boolean hasMoved(double x, double y) {
        return Math.abs(y - grabbedAt) >= FigureDrag.LEAST_MOVE;
    }

    @Override
    public Experiment moved(Experiment present, double x, double y) {
        return present.withGuess(index, (double) Math.round(scale.numberAt(y) * draws) / draws);
    }
}
