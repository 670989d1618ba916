package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX program: one window on the experiment of the command line, or on the first example. */
public final class TauscopeApp extends Application {

    @Override
    public void start(Stage stage) {
        List<Example> examples = Examples.all();
        Experiment first = LaunchParameters.read(getParameters().getRaw())
                .orElseGet(() -> examples.get(0).experiment());
        Settings settings = Settings.keptIn(Preferences.userNodeForPackage(TauscopeApp.class));
        Messages messages = Messages.of(Locale.getDefault());
        new MainWindow(new Workbench(new Lab(first), settings, messages, examples, Dialogs::saveAs)).show(stage);
    }
}
