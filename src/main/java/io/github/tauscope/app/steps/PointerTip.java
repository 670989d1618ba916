package io.github.tauscope.app.steps;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Says beside a pointer what it is over, within the figure. */
final class PointerTip {

    private static final double GAP = 14;

    private final Label label;
    private final Region figure;
    private final Function<Point2D, Optional<String>> text;
    private @Nullable Point2D pointer;

    /** Follows a pointer over a figure; the text of a place is none where there is nothing to say. */
    PointerTip(Label label, Region figure, Function<Point2D, Optional<String>> text) {
        this.label = label;
        this.figure = figure;
        this.text = text;
        figure.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveTo(new Point2D(event.getX(), event.getY())));
        figure.addEventHandler(MouseEvent.MOUSE_EXITED, event -> moveTo(null));
    }

    /** Says what is now at the place of the pointer. */
    void refresh() {
        Point2D at = pointer;
        Optional<String> said = at == null ? Optional.empty() : text.apply(at);
        label.setVisible(said.isPresent());
        if (at != null && said.isPresent()) {
            label.setText(said.get());
            place(at);
        }
    }

    private void moveTo(@Nullable Point2D place) {
        pointer = place;
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
