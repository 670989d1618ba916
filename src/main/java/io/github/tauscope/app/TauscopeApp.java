package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The JavaFX program: one window. Not an {@code Application}, which JavaFX creates itself and gives only strings: the window
 * takes its experiment as a value.
 */
public final class TauscopeApp {

    private TauscopeApp() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @param given the first experiment; empty for the first example
     * @param notes what a person should know of it
     * @throws RuntimeException if JavaFX can't start
     * @throws java.util.concurrent.CompletionException if the window itself fails
     */
    public static void run(Optional<Experiment> given, List<Message> notes) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.complete(null));
                Workbench bench = workbench(given);
                bench.notice().tell(notes.stream().map(bench::text).collect(Collectors.joining(" ")));
                new MainWindow(bench).show(stage);
                Thread thread = Thread.currentThread();
                thread.setUncaughtExceptionHandler(
                        new MemoryNotice(stage, bench.messages(), thread.getUncaughtExceptionHandler()));
            } catch (RuntimeException | Error e) {
                closed.completeExceptionally(e);
            }
        });
        closed.join();
    }

    private static Workbench workbench(Optional<Experiment> given) {
        List<Example> examples = Examples.all();
        Messages messages = Messages.of(Locale.getDefault());
        Settings settings = Settings.keptIn(Preferences.userNodeForPackage(TauscopeApp.class), messages);
        Experiment first = given.orElseGet(() -> examples.get(0).experiment());
        return new Workbench(new Lab(first), settings, messages, examples, Dialogs.files(), new Notice());
    }
}
