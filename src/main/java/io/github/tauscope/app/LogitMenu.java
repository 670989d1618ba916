package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import java.util.function.IntSupplier;
import java.util.function.ObjIntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The menu of a row. */
record LogitMenu(Workbench bench, ObjIntConsumer<RowCommand> commands, IntSupplier row) {

    MenuButton button() {
        Region dots = new Region();
        dots.getStyleClass().add("dots");
        MenuButton button = new MenuButton();
        button.setGraphic(dots);
        button.getStyleClass().addAll("row-menu", "flat");
        button.setFocusTraversable(false);
        button.setAccessibleText(bench.text("logits.menu"));
        for (RowCommand command : RowCommand.values()) {
            MenuItem item = new MenuItem(name(command));
            item.setOnAction(event -> commands.accept(command, row.getAsInt()));
            button.addEventHandler(MenuButton.ON_SHOWING, event -> item.setText(name(command)));
            button.getItems().add(item);
        }
        return button;
    }

    private String name(RowCommand command) {
        int i = row.getAsInt();
        boolean unmask = command == RowCommand.MASK
                && i >= 0
                && bench.lab().experiment().logits().isMasked(i);
        return bench.text(unmask ? "logits.unmask" : "logits." + command);
    }
}
