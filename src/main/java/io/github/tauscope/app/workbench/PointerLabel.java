package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private Supplier<List<Box>> clear = List::of;
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

    void keepClear(Supplier<List<Box>> changed) {
        clear = changed;
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

    /** Goes beside the pointer, or to a place beside what is to be kept clear, or where it covers least of that. */
    private void place(Point2D at) {
        setMaxWidth(figure.getWidth());
        autosize();
        double right = figure.getWidth() - getWidth();
        double below = Math.max(0, figure.getHeight() - getHeight());
        double aside = at.getX() + GAP <= right ? at.getX() + GAP : at.getX() - GAP - getWidth();
        List<Box> kept = clear.get();
        Stream<Box> corners = Stream.concat(
                        Stream.of(right - GAP), kept.stream().map(box -> box.right() + 2 * GAP))
                .filter(x -> x <= right)
                .flatMap(x -> Stream.of(box(x, GAP), box(x, below - GAP)));
        Stream.concat(Stream.of(box(aside, Math.min(at.getY() + GAP, below))), corners)
                .min(Comparator.comparingDouble(
                        place -> kept.stream().mapToDouble(place::shared).sum()))
                .ifPresent(place -> relocate(place.x(), place.y()));
    }

    private Box box(double x, double y) {
        return new Box(Math.max(0, x), y, getWidth(), getHeight());
    }
}
