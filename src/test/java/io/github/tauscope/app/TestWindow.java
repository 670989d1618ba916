package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.WindowPlace;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/**
 * The real window, with settings that nobody keeps.
 *
 * @param saving answers where to save, in place of the system's dialog
 */
public record TestWindow(Stage stage, Workbench bench, SaveAnswers saving) {

    public static TestWindow open(Stage stage) {
        return open(stage, Examples.all().get(0).experiment());
    }

    public static TestWindow open(Stage stage, Experiment first) {
        List<Example> examples = Examples.all();
        SaveAnswers saving = new SaveAnswers();
        Messages words = Messages.of(Locale.ENGLISH);
        Settings settings = new Settings(words);
        settings.placeProperty().set(new WindowPlace(0, 0, 1360, 850, false));
        return open(stage, new Workbench(new Lab(first), settings, words, examples, saving, new Notice()), saving);
    }

    static TestWindow open(Stage stage, Workbench bench, SaveAnswers saving) {
        new MainWindow(bench, Optional.empty()).show(stage);
        return new TestWindow(stage, bench, saving);
    }

    /** Gives the window a size. Monocle's picture does not grow under a window that shows. */
    void resize(double width, double height) {
        stage.hide();
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    public Lab lab() {
        return bench.lab();
    }

    public Experiment example(String id) {
        return bench.examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow()
                .experiment();
    }
}
