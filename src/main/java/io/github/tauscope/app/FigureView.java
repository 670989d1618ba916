package io.github.tauscope.app;

import io.github.tauscope.figure.Surface;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A canvas as large as its place, painted anew at the next pulse after it was called stale, at most once a pulse. */
public final class FigureView extends Region {

    /** Paints a figure of the given size. */
    interface Painter {
        void paint(Surface surface, double width, double height);
    }

    private final Canvas canvas = new Canvas();
    private Painter painter = (surface, width, height) -> {};
    private Runnable afterPainting = () -> {};

    /** Makes an empty figure. */
    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        canvas.setManaged(false);
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    }

    /** Says what paints, and what follows once the picture has changed. */
    void setPainter(Painter chosen, Runnable after) {
        painter = chosen;
        afterPainting = after;
        markStale();
    }

    /** Has the figure painted at the next pulse. */
    void markStale() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            painter.paint(new CanvasSurface(canvas.getGraphicsContext2D()), getWidth(), getHeight());
            afterPainting.run();
        }
    }
}
