package io.github.tauscope.app.workbench;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Where a dialog opens: centred on its window, wholly on the screen, and never made smaller than its content allows. */
final class DialogPlace {

    /** Room for what a window manager adds, which is not known before the dialog is shown. */
    private static final double FRAME = 40;

    private DialogPlace() {}

    static void choose(Dialog<?> dialog, Window owner) {
        DialogPane pane = dialog.getDialogPane();
        Stage stage = (Stage) pane.getScene().getWindow();
        dialog.setOnShowing(event -> {
            Rectangle2D screen = screen(owner);
            pane.applyCss();
            double width = Math.min(pane.prefWidth(-1), screen.getWidth() - FRAME);
            double height = Math.min(pane.prefHeight(width), screen.getHeight() - FRAME);
            pane.setPrefSize(width, height);
            dialog.setX(
                    inside(owner.getX() + (owner.getWidth() - width) / 2, width, screen.getMinX(), screen.getMaxX()));
            dialog.setY(inside(
                    owner.getY() + (owner.getHeight() - height) / 2, height, screen.getMinY(), screen.getMaxY()));
        });
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> keep(stage, pane, screen(owner)));
    }

    private static void keep(Stage stage, DialogPane pane, Rectangle2D screen) {
        Scene scene = stage.getScene();
        double across = stage.getWidth() - scene.getWidth();
        double down = stage.getHeight() - scene.getHeight();
        stage.setMinWidth(Math.min(stage.getWidth(), pane.minWidth(-1) + across));
        stage.setMinHeight(Math.min(stage.getHeight(), pane.minHeight(scene.getWidth()) + down));
        stage.setX(inside(stage.getX(), stage.getWidth(), screen.getMinX(), screen.getMaxX()));
        stage.setY(inside(stage.getY(), stage.getHeight(), screen.getMinY(), screen.getMaxY()));
    }

    private static double inside(double start, double length, double least, double most) {
        return Math.max(least, Math.min(most - length, start));
    }

    /** Returns what the screen that shows the middle of a window has for windows. */
    private static Rectangle2D screen(Window window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return Screen.getScreensForRectangle(x, y, 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
