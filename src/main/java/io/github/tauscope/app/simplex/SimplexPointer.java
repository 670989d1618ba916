package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.SimplexDescription;
import io.github.tauscope.figure.simplex.SimplexPicture;
import io.github.tauscope.model.Simplex;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The pointer over a simplex: drags its point, as one undo step, and reads the path. */
final class SimplexPointer {

    private final Workbench bench;
    private final FigureView<SimplexPicture> view;
    private @Nullable SimplexDrag drag;
    private boolean moved;

    /** Makes a figure react. */
    SimplexPointer(Workbench bench, FigureView<SimplexPicture> view) {
        this.bench = bench;
        this.view = view;
        view.tell(place -> view.picture().flatMap(picture -> tipAt(place, picture)));
        view.setOnMouseMoved(this::point);
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(event -> release());
    }

    private Optional<String> tipAt(Point2D place, SimplexPicture seen) {
        return seen.temperatureAt(place.getX(), place.getY())
                .map(read -> SimplexDescription.at(seen.data(), read, bench.messages()))
                .or(() -> seen.baselineTemperatureAt(place.getX(), place.getY())
                        .flatMap(read -> SimplexDescription.ofBaselineAt(seen.data(), read, bench.messages())));
    }

    private void point(MouseEvent event) {
        view.setCursor(grabbed(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        moved = false;
        drag = event.getButton() == MouseButton.PRIMARY ? grabbed(event).orElse(null) : null;
    }

    private void drag(MouseEvent event) {
        SimplexDrag held = drag;
        moved = moved || (held != null && held.hasMoved(event.getX(), event.getY()));
        if (held != null && moved) {
            bench.lab().update("simplex", present -> held.moved(present, event.getX(), event.getY()));
        }
    }

    private void release() {
        if (drag != null) {
            drag = null;
            bench.lab().endGesture();
        }
    }

    private Optional<SimplexDrag> grabbed(MouseEvent event) {
        return view.picture()
                .filter(picture -> picture.isOnPoint(event.getX(), event.getY()))
                .flatMap(picture -> Simplex.of(bench.lab().experiment())
                        .filter(simplex -> simplex.obstacle().isEmpty())
                        .map(simplex -> new SimplexDrag(
                                simplex, picture.triangle(), new Point(event.getX(), event.getY()), picture.point())));
    }
}
