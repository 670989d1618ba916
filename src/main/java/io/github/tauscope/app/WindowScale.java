package io.github.tauscope.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** One scale for a window and for the popups that open from it: what its size asks for, times what the person asks for. */
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
                        .filter(PopupControl.class::isInstance)
                        .map(PopupControl.class::cast)
                        .filter(popup -> isFrom(popup, scene))
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

    private boolean isFrom(PopupControl popup, Scene scene) {
        Window at = popup;
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

    private void scale(PopupControl popup) {
        popup.setStyle(value.get() == 1 ? "" : "-fx-font-size: " + FONT_SIZE * value.get() + "px");
    }
}
