package io.github.tauscope.app.workbench;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Where a dialog opens: centred on its window, in its scale, wholly on the screen, and never made smaller than its content
 * allows.
 */
final class DialogPlace {

    /** Room for what a window manager adds, which is not known before the dialog is shown. */
    private static final double FRAME = 40;

    private final DialogPane pane;
    private final Stage stage;
    private final Window owner;

    private DialogPlace(Dialog<?> dialog, Window owner) {
        this.pane = dialog.getDialogPane();
        this.stage = (Stage) pane.getScene().getWindow();
        this.owner = owner;
    }

    static void choose(Dialog<?> dialog, Window owner) {
        DialogPlace place = new DialogPlace(dialog, owner);
        dialog.setOnShowing(event -> place.put(dialog));
        place.stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> place.keep());
    }

    private void put(Dialog<?> dialog) {
        Rectangle2D screen = screen();
        pane.applyCss();
        double scale = scale(screen);
        double width = Math.min(Math.ceil(scale * pane.prefWidth(-1)), screen.getWidth() - FRAME);
        double height = Math.min(Math.ceil(scale * pane.prefHeight(width / scale)), screen.getHeight() - FRAME);
        pane.setPrefSize(width / scale, height / scale);
        double x = owner.getX() + (owner.getWidth() - width) / 2;
        double y = owner.getY() + (owner.getHeight() - height) / 2;
        dialog.setX(inside(x, width, screen.getMinX(), screen.getMaxX()));
        dialog.setY(inside(y, height, screen.getMinY(), screen.getMaxY()));
        if (scale != 1) {
            stage.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> enlarge(scale));
        }
    }

    /** Returns the scale of the owner, or the largest that the screen has room for, but 1 rather than that. */
    private double scale(Rectangle2D screen) {
        double width = pane.prefWidth(-1);
        double room =
                Math.min((screen.getWidth() - FRAME) / width, (screen.getHeight() - FRAME) / pane.prefHeight(width));
        double asked = ScaledPane.scaleOf(owner);
        return asked <= 1 ? asked : Math.max(1, Math.min(asked, room));
    }

    private void enlarge(double scale) {
        Scene scene = stage.getScene();
        scene.setRoot(new Region()); // a root can't be moved into another one
        ScaledPane scaled = new ScaledPane(pane);
        scaled.getStylesheets().setAll(pane.getStylesheets());
        scaled.scaleProperty().set(scale);
        scene.setRoot(scaled);
    }

    private void keep() {
        Rectangle2D screen = screen();
        Scene scene = stage.getScene();
        Parent root = scene.getRoot();
        double across = stage.getWidth() - scene.getWidth();
        double down = stage.getHeight() - scene.getHeight();
        stage.setMinWidth(Math.min(stage.getWidth(), root.minWidth(-1) + across));
        stage.setMinHeight(Math.min(stage.getHeight(), root.minHeight(scene.getWidth()) + down));
        stage.setX(inside(stage.getX(), stage.getWidth(), screen.getMinX(), screen.getMaxX()));
        stage.setY(inside(stage.getY(), stage.getHeight(), screen.getMinY(), screen.getMaxY()));
    }

    /** Returns a whole pixel at which something begins, so that all of it is between two places, or at least its beginning. */
    private static double inside(double start, double length, double least, double most) {
        return Math.rint(Math.max(least, Math.min(most - length, start)));
    }

    /** Returns what the screen that shows the middle of the owner has for windows. */
    private Rectangle2D screen() {
        double x = owner.getX() + owner.getWidth() / 2;
        double y = owner.getY() + owner.getHeight() / 2;
        return Screen.getScreensForRectangle(x, y, 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
