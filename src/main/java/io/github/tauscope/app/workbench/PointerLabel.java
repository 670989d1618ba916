package io.github.tauscope.app.workbench;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tells next to the pointer what it is over, as long as it is over a figure. A child of the figure, over its canvases. */
final class PointerLabel extends Label {

    private static final double GAP = 14;

    private final Region figure;
    private Function<Point2D, Optional<String>> told = place -> Optional.empty();
    private @Nullable Point2D pointer;

    PointerLabel(Region figure) {
        this.figure = figure;
        getStyleClass().add("tip");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        figure.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        figure.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointer = null;
            refresh();
        });
    }

    void tell(Function<Point2D, Optional<String>> changed) {
        told = changed;
    }

    /** Tells what the pointer is over now: numbers change under a resting one. */
    void refresh() {
        Point2D at = pointer;
        Optional<String> text = at == null ? Optional.empty() : told.apply(at);
        setVisible(text.isPresent());
        if (at != null && text.isPresent()) {
            setText(text.get());
            place(at);
        }
    }

    private void point(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        refresh();
    }

    private void place(Point2D at) {
        setMaxWidth(figure.getWidth());
        autosize();
        double right = at.getX() + GAP;
        double left = at.getX() - GAP - getWidth();
        double x = right + getWidth() <= figure.getWidth() ? right : Math.max(0, left);
        double y = Math.min(at.getY() + GAP, figure.getHeight() - getHeight());
        relocate(x, Math.max(0, y));
    }
}
