package io.github.tauscope.app;

import io.github.tauscope.app.workbench.CanvasSurface;
import io.github.tauscope.figure.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The icon of the window, painted anew, so that the program has one drawing of it. */
final class WindowIcon {

    private WindowIcon() {}

    /** Shows the icon. Painting it waits for the renderer, and so for the picture before. */
    static void showOn(Stage stage) {
        stage.getIcons().setAll(images());
    }

    /** Returns the icon in the sizes that title bars and task switchers show. */
    private static List<Image> images() {
        return Stream.of(16, 32, 48, 64).map(WindowIcon::image).toList();
    }

    private static Image image(int size) {
        Canvas canvas = new Canvas(size, size);
        new Icon(size).paint(new CanvasSurface(canvas.getGraphicsContext2D()));
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        // a copy, because a stage ignores an image that is still with the graphics pipeline
        return new WritableImage(canvas.snapshot(clear, null).getPixelReader(), size, size);
    }
}
