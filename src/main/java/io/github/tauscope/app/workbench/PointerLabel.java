package io.github.tauscope.app.workbench;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tells beside the pointer what it is over, as long as it is over a figure. */
public final class PointerLabel {

    private static final double GAP = 14;

    private final Region figure;
    private final Label label;
    private final Function<Point2D, Optional<String>> words;
    private @Nullable Point2D pointer;

    /** Makes a label follow the pointer; what is told of a place is none where there is nothing to tell. */
    public PointerLabel(Region figure, Label label, Function<Point2D, Optional<String>> words) {
        this.figure = figure;
        this.label = label;
        this.words = words;
        figure.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        figure.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointer = null;
            refresh();
        });
    }

    /** Tells what the pointer is over now: numbers change under a resting one. */
    public void refresh() {
        Point2D at = pointer;
        Optional<String> told = at == null ? Optional.empty() : words.apply(at);
        label.setVisible(told.isPresent());
        if (at != null && told.isPresent()) {
            label.setText(told.get());
            place(at);
        }
    }

    private void point(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        refresh();
    }

    private void place(Point2D at) {
        label.setMaxWidth(figure.getWidth());
        label.autosize();
        double right = at.getX() + GAP;
        double left = at.getX() - GAP - label.getWidth();
        double x = right + label.getWidth() <= figure.getWidth() ? right : Math.max(0, left);
        double y = Math.min(at.getY() + GAP, figure.getHeight() - label.getHeight());
        label.relocate(x, Math.max(0, y));
    }
}
