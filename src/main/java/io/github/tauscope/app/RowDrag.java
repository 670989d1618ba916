package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import java.util.function.IntSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;

/** Moves a row while its handle is dragged, as one undo step. */
final class RowDrag {

    private final Workbench bench;
    private double grabbedAt;
    private int grabbed;
    private int place;

    RowDrag(Workbench bench, Node handle, IntSupplier row) {
        this.bench = bench;
        handle.setCursor(Cursor.OPEN_HAND);
        handle.setOnMousePressed(event -> {
            grabbedAt = event.getY();
            grabbed = row.getAsInt();
            place = grabbed;
        });
        handle.setOnMouseDragged(event -> {
            if (event.isPrimaryButtonDown()) {
                dragTo(event.getY());
            }
        });
        handle.setOnMouseReleased(event -> bench.lab().endGesture());
    }

    private void dragTo(double y) {
        int last = bench.lab().experiment().size() - 1;
        int rows = (int) Math.round((y - grabbedAt) / LogitCell.HEIGHT);
        int target = Math.max(0, Math.min(last, grabbed + rows));
        int from = place;
        if (target != from && from <= last) {
            place = target;
            bench.lab().update("move", experiment -> experiment.withClassMoved(from, target));
        }
    }
}
