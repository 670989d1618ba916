package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows the sheets of a picture, on a canvas each. Only sheets that have changed are painted. */
public final class SheetCanvases extends Region {

    private static final boolean HAS_GRAPHICS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

    private final List<Canvas> canvases = new ArrayList<>();
    private final UprightNumbers numbers = new UprightNumbers();
    private List<? extends Sheet> painted = List.of();
    private double scale = 1;

    public SheetCanvases() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Paints what has changed, at the size that this has now. A canvas has as many pixels as the window shows of it, to stay sharp. */
    public void show(List<? extends Sheet> sheets) {
        scale = getLocalToSceneTransform().getMxx();
        for (int i = 0; i < sheets.size(); i++) {
            Canvas canvas = canvas(i);
            boolean moved = place(canvas, sheets.get(i).area());
            if (moved || i >= painted.size() || !sheets.get(i).equals(painted.get(i))) {
                paint(sheets.get(i), canvas);
            }
        }
        painted = List.copyOf(sheets);
    }

    private Canvas canvas(int index) {
        if (index == canvases.size()) {
            Canvas canvas = new Canvas();
            canvas.setManaged(false);
            canvases.add(canvas);
            getChildren().add(canvas);
        }
        return canvases.get(index);
    }

    /** Puts a canvas where its sheet paints, on whole pixels of the screen, and returns whether it was not there already. */
    private boolean place(Canvas canvas, @Nullable Box area) {
        Box place = area == null ? new Box(0, 0, getWidth(), getHeight()) : area;
        Point2D shown = localToScene(place.x(), place.y());
        Point2D corner = sceneToLocal(Math.floor(shown.getX()), Math.floor(shown.getY()));
        Box pixels = new Box(
                corner.getX(),
                corner.getY(),
                Math.ceil((place.right() - corner.getX()) * scale),
                Math.ceil((place.bottom() - corner.getY()) * scale));
        Box before = new Box(canvas.getLayoutX(), canvas.getLayoutY(), canvas.getWidth(), canvas.getHeight());
        canvas.relocate(pixels.x(), pixels.y());
        canvas.setWidth(pixels.width());
        canvas.setHeight(pixels.height());
        canvas.getTransforms().setAll(new Scale(1 / scale, 1 / scale));
        return !pixels.equals(before);
    }

    private void paint(Sheet sheet, Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setTransform(scale, 0, 0, scale, -scale * canvas.getLayoutX(), -scale * canvas.getLayoutY());
        sheet.paint(new CanvasSurface(graphics, isInPixels() && !HAS_GRAPHICS_CARD ? numbers : null));
    }

    /** Returns whether a unit of a canvas is a pixel of the screen. */
    private boolean isInPixels() {
        Window window = getScene().getWindow();
        return scale == 1 && window != null && window.getRenderScaleX() == 1 && window.getRenderScaleY() == 1;
    }
}
