package io.github.tauscope.app.workbench;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Drags what a figure shows and changes the experiment, as one undo step. A press without a move is only a click. */
public final class FigureDrag<H extends FigureDrag.Held> {

    /** How far from the press a drag begins, in pixels. */
    public static final double LEAST_MOVE = 2;

    /** Something being dragged, as it was at the press. */
    public interface Held {

        String key();

        /** Returns whether the pointer has moved far enough for a drag. */
        boolean hasMoved(double x, double y);

        /** Returns an experiment changed as far as the pointer has moved, or as it is where that is not possible. */
        Experiment moved(Experiment present, double x, double y);
    }

    private final Lab lab;
    private final Function<Point2D, Optional<H>> grab;
    private @Nullable H held;
    private boolean moved;

    public FigureDrag(Lab lab, Function<Point2D, Optional<H>> grab) {
        this.lab = lab;
        this.grab = grab;
    }

    /** Makes a figure react, and show a cursor over what can be dragged. */
    public void install(FigureView<?> view, Cursor over) {
        view.setOnMouseMoved(event -> view.setCursor(grabbed(event).isPresent() ? over : Cursor.DEFAULT));
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(event -> release(view));
    }

    public Optional<H> held() {
        return Optional.ofNullable(held);
    }

    private Optional<H> grabbed(MouseEvent event) {
        return grab.apply(new Point2D(event.getX(), event.getY()));
    }

    private void press(MouseEvent event) {
        moved = false;
        held = event.getButton() == MouseButton.PRIMARY ? grabbed(event).orElse(null) : null;
    }

    private void drag(MouseEvent event) {
        held().ifPresent(it -> {
            moved = moved || it.hasMoved(event.getX(), event.getY());
            if (moved) {
                lab.update(it.key(), present -> it.moved(present, event.getX(), event.getY()));
            }
        });
    }

    private void release(FigureView<?> view) {
        if (held != null) {
            held = null;
            lab.endGesture();
            view.markStale(); // figures may look different while something is held
        }
    }
}
