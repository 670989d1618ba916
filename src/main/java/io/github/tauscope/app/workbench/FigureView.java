package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows a picture as large as its place, a canvas for each of its sheets. It is laid out anew at the next pulse after it
 * was called stale, at most once a pulse, and only sheets that have changed are painted. While it is hidden, in a tab that
 * is not chosen, it waits.
 */
public final class FigureView extends Region {

    /** Lays out a figure at a size. */
    public interface Figure {
        Picture at(double width, double height);
    }

    private Figure figure = (width, height) -> List::of;
    private Runnable afterPainting = () -> {};
    private List<? extends Sheet> painted = List.of();
    private final WhileShown drawing = new WhileShown(this::requestLayout);

    /** Makes an empty figure. */
    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        drawing.follow(this);
    }

    /** Says what is shown, and what follows once the picture has changed. */
    public void setFigure(Figure chosen, Runnable after) {
        figure = chosen;
        afterPainting = after;
        markStale();
    }

    /** Has the figure laid out at the next pulse. */
    public void markStale() {
        drawing.run();
    }

    @Override
    protected void layoutChildren() {
        if (drawing.isShown() && getWidth() > 0 && getHeight() > 0) {
            show(figure.at(getWidth(), getHeight()).sheets());
            afterPainting.run();
        }
    }

    private void show(List<? extends Sheet> sheets) {
        while (getChildren().size() < sheets.size()) {
            Canvas canvas = new Canvas();
            canvas.setManaged(false);
            canvas.setMouseTransparent(true);
            getChildren().add(canvas);
        }
        for (int i = 0; i < sheets.size(); i++) {
            Canvas canvas = (Canvas) getChildren().get(i);
            boolean moved = place(canvas, sheets.get(i).area());
            if (moved || i >= painted.size() || !sheets.get(i).equals(painted.get(i))) {
                paint(sheets.get(i), canvas);
            }
        }
        painted = List.copyOf(sheets);
    }

    /** Puts a canvas where its sheet paints, and returns whether it was not there already. */
    private boolean place(Canvas canvas, @Nullable Box area) {
        Box place = area == null ? new Box(0, 0, getWidth(), getHeight()) : area;
        Box before = new Box(canvas.getLayoutX(), canvas.getLayoutY(), canvas.getWidth(), canvas.getHeight());
        canvas.relocate(place.x(), place.y());
        canvas.setWidth(place.width());
        canvas.setHeight(place.height());
        return !place.equals(before);
    }

    private static void paint(Sheet sheet, Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setTransform(1, 0, 0, 1, -canvas.getLayoutX(), -canvas.getLayoutY());
        sheet.paint(new CanvasSurface(graphics));
        graphics.setTransform(1, 0, 0, 1, 0, 0);
    }
}
