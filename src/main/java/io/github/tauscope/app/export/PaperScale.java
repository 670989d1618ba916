package io.github.tauscope.app.export;

import io.github.tauscope.output.Length;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * How large paper is on a screen, from what the screen says of its resolution.
 *
 * @param perInch how many pixels of JavaFX are an inch: of the pixels in which windows are laid out, on a screen that is scaled as well
 */
record PaperScale(double perInch) {

    /** A screen that says less or more doesn't know: a projector, or a machine without a screen of its own. */
    private static final double LEAST = 20;

    private static final double MOST = 600;

    /** Returns that of a node's window, which changes where the window comes to another screen; nothing without a window. */
    static ObservableValue<PaperScale> around(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(window -> Bindings.createObjectBinding(
                        () -> of(window), window.xProperty(), window.yProperty(), window.outputScaleXProperty()));
    }

    /** Returns that of the screen that shows the middle of a window. */
    private static PaperScale of(Window window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        Screen screen = Screen.getScreensForRectangle(new Rectangle2D(x, y, 1, 1)).stream()
                .findFirst()
                .orElse(Screen.getPrimary());
        return new PaperScale(screen.getDpi());
    }

    /** Returns how many pixels of JavaFX are as long as a CSS pixel on paper, of which an inch has 96. */
    double pixels() {
        return perInch >= LEAST && perInch <= MOST ? perInch / Length.INCH : 1;
    }

    /** Returns how many pixels of a node's own are as long as a CSS pixel on paper. */
    static double in(Node node) {
        double enlarged = node.getLocalToSceneTransform().getMxx();
        return of(node.getScene().getWindow()).pixels() / enlarged;
    }
}
