package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The context menu of a figure: what can be done with the class under the pointer, and with the figure. */
record FigureMenu(Workbench bench, ExportMenuController export, ObjIntConsumer<RowCommand> commands) {

    void install(FigureView<?> view) {
        ContextMenu menu = new ContextMenu();
        menu.setId("figureMenu");
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
        view.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                showAt(event, view, menu);
            }
            event.consume();
        });
        view.setOnKeyPressed(event -> {
            if (asksForMenu(event)) {
                Bounds bounds = view.localToScreen(view.getLayoutBounds());
                show(menu, OptionalInt.empty(), view, bounds.getCenterX(), bounds.getCenterY());
                event.consume();
            }
        });
    }

    private void showAt(ContextMenuEvent event, FigureView<?> view, ContextMenu menu) {
        show(menu, view.classAt(event.getX(), event.getY()), view, event.getScreenX(), event.getScreenY());
    }

    private void show(ContextMenu menu, OptionalInt row, FigureView<?> view, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        row.ifPresent(index -> {
            items.addAll(new LogitMenu(bench, commands, () -> index).items());
            items.add(new SeparatorMenuItem());
        });
        items.addAll(export.items());
        menu.getItems().setAll(items);
        menu.show(view, x, y);
    }

    /** Not all systems turn these keys into a request for the menu. */
    private static boolean asksForMenu(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }
}
