package io.github.tauscope.app;

import io.github.tauscope.app.workbench.ScaledPane;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** One scale for a window and for all that opens from it: what its size asks for, times what the person asks for. */
final class WindowScale {

    /** The size that is shown as it is; a window that is larger by a quarter is shown larger by a quarter. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;
    private static final double STEPS = 4;

    /** Full screen is for a projector: the smallest letters are a sixtieth of the height. */
    private static final double PROJECTED_WIDTH = 3200 / 3.0;

    private static final double PROJECTED_HEIGHT = 600;
    private static final double FONT_SIZE = 14;

    private final Stage stage;
    private final ObservableDoubleValue value;

    WindowScale(Stage stage, Scene scene, ObservableDoubleValue zoom) {
        this.stage = stage;
        this.value = Bindings.createDoubleBinding(
                () -> zoom.get() * fitting(scene.getWidth(), scene.getHeight(), stage.isFullScreen()),
                zoom,
                scene.widthProperty(),
                scene.heightProperty(),
                stage.fullScreenProperty());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(opened -> isFrom(opened, scene))
                        .forEach(this::scale);
            }
        });
    }

    ObservableDoubleValue value() {
        return value;
    }

    /** Returns the scale for a size, 1 or more. */
    static double fitting(double width, double height, boolean fullScreen) {
        double fitting = fullScreen
                ? Math.min(width / PROJECTED_WIDTH, height / PROJECTED_HEIGHT)
                : Math.floor(STEPS * Math.min(width / WIDTH, height / HEIGHT)) / STEPS;
        return Math.max(1, fitting);
    }

    private boolean isFrom(Window opened, Scene scene) {
        Window at = owner(opened);
        while (at != null && at != stage) {
            at = owner(at);
        }
        return at == stage && stage.getScene() == scene;
    }

    private static @Nullable Window owner(Window window) {
        return window instanceof PopupWindow popup
                ? popup.getOwnerWindow()
                : window instanceof Stage dialog ? dialog.getOwner() : null;
    }

    private void scale(Window opened) {
        if (opened instanceof PopupControl popup) {
            popup.setStyle(value.get() == 1 ? "" : "-fx-font-size: " + FONT_SIZE * value.get() + "px");
        } else if (opened.getScene().getRoot() instanceof DialogPane pane && value.get() != 1) {
            scale(opened.getScene(), pane);
        }
    }

    /** Shows a dialog in the scale of the window, or in the largest that its screen has room for. */
    private void scale(Scene scene, DialogPane pane) {
        pane.applyCss();
        Rectangle2D screen =
                Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        double width = pane.prefWidth(Region.USE_COMPUTED_SIZE);
        double most =
                Math.min(screen.getWidth() / width, (screen.getHeight() - MainWindow.FRAME) / pane.prefHeight(width));
        scene.setRoot(new Region()); // a root can't be moved into another one
        ScaledPane scaled = new ScaledPane(pane);
        scaled.getStylesheets().setAll(pane.getStylesheets());
        scaled.scaleProperty().set(value.get() < 1 ? value.get() : Math.max(1, Math.min(value.get(), most)));
        scene.setRoot(scaled);
    }
}
