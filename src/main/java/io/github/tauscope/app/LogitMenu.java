package io.github.tauscope.app;

import java.util.Arrays;
import java.util.function.IntSupplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The menu of a row. */
record LogitMenu(Workbench bench, RowCommands commands, IntSupplier row) {

    MenuButton button() {
        Region dots = new Region();
        dots.getStyleClass().add("dots");
        MenuButton button = new MenuButton();
        button.setGraphic(dots);
        button.getStyleClass().addAll("row-menu", "flat");
        button.setFocusTraversable(false);
        button.setAccessibleText(bench.messages().text("logits.menu"));
        button.getItems()
                .setAll(Arrays.stream(RowCommand.values()).map(this::item).toList());
        return button;
    }

    private MenuItem item(RowCommand command) {
        MenuItem item = new MenuItem(bench.messages().text("logits." + command));
        item.setOnAction(event -> commands.run(command, row.getAsInt()));
        return item;
    }
}
