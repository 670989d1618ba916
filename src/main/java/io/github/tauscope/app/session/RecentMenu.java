package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.RecentFiles;
import io.github.tauscope.app.workbench.Workbench;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/**
 * The menu of the files that were opened or saved last.
 *
 * @param open opens one
 */
public record RecentMenu(Workbench bench, Consumer<Path> open) {

    public void fill(Menu menu) {
        bench.settings().recentProperty().subscribe(recent -> show(recent, menu));
    }

    private void show(RecentFiles recent, Menu menu) {
        menu.setDisable(recent.files().isEmpty());
        menu.getItems().setAll(recent.files().stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(bench.text("menu.recent.file", String.valueOf(file.getFileName()), parent(file)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }

    private static String parent(Path file) {
        return file.getParent() == null ? "" : file.getParent().toString();
    }
}
