package io.github.tauscope.app.lesson;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.Lessons;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/**
 * The lessons that come with the program, read when the menu is first opened, and the handout of the one that is held.
 *
 * @param owner of the dialog that asks for a file
 */
public record LessonMenu(Workbench bench, Supplier<Window> owner) {

    public void fill(Menu menu) {
        Background<List<Lesson>> background = new Background<>("lessons");
        MenuItem reading = new MenuItem(bench.text("lesson.reading"));
        reading.setDisable(true);
        menu.getItems().setAll(reading, new SeparatorMenuItem());
        menu.getItems().addAll(new HandoutItems(bench, owner).items());
        menu.setOnShowing(event -> {
            if (menu.getItems().contains(reading)) {
                background.ask(progress -> Lessons.all(), lessons -> {
                    menu.getItems().remove(reading);
                    show(lessons, menu);
                });
            }
        });
    }

    private void show(List<Lesson> lessons, Menu menu) {
        menu.getItems().addAll(0, lessons.stream().map(this::item).toList());
        if (menu.isShowing()) { // an open menu doesn't draw its new items
            menu.hide();
            menu.show();
        }
    }

    private MenuItem item(Lesson lesson) {
        MenuItem item = new MenuItem(lesson.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> bench.lessons().open(lesson, Optional.empty()));
        return item;
    }
}
