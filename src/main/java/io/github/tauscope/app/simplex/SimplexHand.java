package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.SimplexDescription;
import io.github.tauscope.figure.simplex.SimplexPicture;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Simplex;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The pointer over a simplex: drags its point, as one undo step, and reads the path. */
final class SimplexHand {

    private static final double TIP_GAP = 14;

    private final Workbench bench;
    private final FigureView view;
    private final Label tip;
    private final Supplier<@Nullable SimplexPicture> picture;
    private @Nullable SimplexDrag drag;
    private @Nullable MouseEvent pointer;
    private boolean moved;

    /** Makes a figure react; the picture as it was last laid out, null for none. */
    SimplexHand(Workbench bench, FigureView view, Label tip, Supplier<@Nullable SimplexPicture> picture) {
        this.bench = bench;
        this.view = view;
        this.tip = tip;
        this.picture = picture;
        view.setOnMouseMoved(this::point);
        view.setOnMouseExited(event -> leave());
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(event -> release());
    }

    /** Follows the pointer, and the numbers that change under it. */
    void showTip() {
        MouseEvent at = pointer;
        SimplexPicture seen = picture.get();
        Optional<Temperature> read =
                at == null || seen == null ? Optional.empty() : seen.temperatureAt(at.getX(), at.getY());
        tip.setVisible(read.isPresent());
        if (at == null || seen == null || read.isEmpty()) {
            return;
        }
        tip.setText(SimplexDescription.at(seen.data(), read.get(), bench.messages()));
        tip.autosize();
        double right = at.getX() + TIP_GAP;
        double left = at.getX() - TIP_GAP - tip.getWidth();
        double x = right + tip.getWidth() <= view.getWidth() ? right : Math.max(0, left);
        double y = Math.min(at.getY() + TIP_GAP, view.getHeight() - tip.getHeight());
        tip.relocate(x, Math.max(0, y));
    }

    private void point(MouseEvent event) {
        pointer = event;
        view.setCursor(grabbed(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        showTip();
    }

    private void leave() {
        pointer = null;
        showTip();
    }

    private void press(MouseEvent event) {
        moved = false;
        drag = event.getButton() == MouseButton.PRIMARY ? grabbed(event).orElse(null) : null;
    }

    private void drag(MouseEvent event) {
        pointer = event;
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
        SimplexPicture seen = picture.get();
        if (seen == null || !seen.isOnPoint(event.getX(), event.getY())) {
            return Optional.empty();
        }
        Point place = new Point(event.getX(), event.getY());
        return Simplex.of(bench.lab().experiment())
                .filter(simplex -> simplex.obstacle().isEmpty())
                .map(simplex -> new SimplexDrag(simplex, seen.triangle(), place, seen.point()));
    }
}
