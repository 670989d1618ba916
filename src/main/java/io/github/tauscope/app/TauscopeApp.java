package io.github.tauscope.app;

import io.github.tauscope.app.opening.SessionOpening;
import io.github.tauscope.app.session.Autosaver;
import io.github.tauscope.app.session.Continuation;
import io.github.tauscope.app.session.KeptLesson;
import io.github.tauscope.app.session.UnsavedWork;
import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.Start;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;
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
     * @param lesson what is taught in it, if anything
     * @param states where states of windows are kept
     * @throws RuntimeException if JavaFX can't start
     * @throws java.util.concurrent.CompletionException if the window itself fails
     */
    public static void run(Start start, Optional<LessonStart> lesson, StateFolder states) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.startup(() -> {});
        Optional<KeptState> kept = Continuation.take(states, start.experiment().isPresent());
        KeptLesson keptLesson =
                kept.filter(any -> lesson.isEmpty()).map(KeptLesson::of).orElse(KeptLesson.NONE);
        Platform.runLater(() -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.complete(null));
                Workbench bench = workbench(start);
                Optional<UnsavedWork> unsaved = kept.map(state -> keep(state, keptLesson, states, bench, stage));
                if (unsaved.isEmpty()) {
                    bench.notice().refuse(bench.text("session.keep.nowhere", states.path()));
                }
                start.refused().ifPresent(new SessionOpening(bench)::refuse);
                MainWindow window = new MainWindow(bench, unsaved);
                lesson.ifPresentOrElse(
                        held -> teach(held, window, stage),
                        () -> window.showFigureFirst(stage, closed::completeExceptionally));
                Thread thread = Thread.currentThread();
                thread.setUncaughtExceptionHandler(
                        new MemoryNotice(stage, bench.messages(), thread.getUncaughtExceptionHandler()));
            } catch (RuntimeException | Error e) {
                closed.completeExceptionally(e);
            }
        });
        closed.join();
    }

    private static void teach(LessonStart held, MainWindow window, Stage stage) {
        window.show(stage);
        window.bench().notice().clear(); // it is not where anybody stopped
        window.bench().lessons().open(held.lesson(), held.file());
    }

    private static UnsavedWork keep(
            KeptState state, KeptLesson lesson, StateFolder states, Workbench bench, Stage stage) {
        new Continuation(bench).restore(state, lesson, bench.examples().get(0).experiment());
        Autosaver saver = new Autosaver(bench, state);
        saver.follow(stage);
        return new UnsavedWork(bench, states, saver);
    }

    private static Workbench workbench(Start start) {
        List<Example> examples = Examples.all();
        Messages messages = Messages.of(Locale.getDefault());
        Settings settings = Settings.keptIn(Preferences.userNodeForPackage(TauscopeApp.class), messages);
        Lab lab = new Lab(start.experiment().orElseGet(() -> examples.get(0).experiment()));
        Workbench bench = new Workbench(lab, settings, messages, examples, Dialogs.files(), new Notice());
        bench.notice().tell(bench.text(start.notes()));
        start.session().ifPresent(session -> {
            settings.show(session.look(), session.figure());
            start.file().ifPresent(file -> bench.document().show(file, lab.origin(), session));
        });
        start.file().ifPresent(settings::rememberRecent);
        return bench;
    }
}
