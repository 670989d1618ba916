package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Hint;
import io.github.tauscope.app.workbench.Workbench;
import java.util.Arrays;
import java.util.List;
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
        Hint.setText(button, bench.text("hint.row"));
        button.getItems().setAll(items());
        button.addEventHandler(MenuButton.ON_SHOWING, event -> button.getItems().setAll(items()));
        return button;
    }

    /** Returns an item for each command, as the row is now. */
    List<MenuItem> items() {
        return Arrays.stream(RowCommand.values()).map(this::item).toList();
    }

    private MenuItem item(RowCommand command) {
        MenuItem item = new MenuItem(name(command));
        item.setOnAction(event -> commands.accept(command, row.getAsInt()));
        return item;
    }

    private String name(RowCommand command) {
        int i = row.getAsInt();
        boolean unmask = command == RowCommand.MASK
                && i >= 0
                && bench.lab().experiment().logits().isMasked(i);
        return bench.text(unmask ? "logits.unmask" : "logits." + command);
    }
}
