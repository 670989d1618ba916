package io.github.tauscope.app;

import io.github.tauscope.app.session.Autosaver;
import io.github.tauscope.app.session.Continuation;
import io.github.tauscope.app.session.KeptLesson;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * A real window that goes on where the last one was, and then sets the temperature to the next whole number many times a
 * second until it is killed. Prints each one with the time, so that {@code .ci/kills} knows what may not be lost.
 */
public final class EditingProcess {

    private static final Duration BETWEEN = Duration.millis(40);

    private EditingProcess() {}

    public static void main(String[] args) {
        StateFolder states = new StateFolder(Path.of(args[0]));
        Platform.startup(() -> {});
        KeptState kept = Continuation.take(states, false).orElseThrow();
        Platform.runLater(() -> edit(kept));
    }

    private static void edit(KeptState kept) {
        Stage stage = new Stage();
        Messages words = Messages.of(Locale.ENGLISH);
        Experiment first = Examples.all().get(0).experiment();
        SaveAnswers saving = new SaveAnswers();
        Workbench bench = new Workbench(
                new Lab(first.withTemperature(Temperature.ONE)),
                new Settings(words),
                words,
                Examples.all(),
                saving,
                new Notice());
        new Continuation(bench).restore(kept, KeptLesson.NONE, first);
        new Autosaver(bench, kept).follow(stage);
        TestWindow.open(stage, bench, saving);
        tell("restored", bench.lab());
        Timeline edits = new Timeline(new KeyFrame(BETWEEN, event -> {
            bench.lab()
                    .commit(experiment -> experiment.withTemperature(
                            Temperature.of(experiment.temperature().value() + 1)));
            tell("edited", bench.lab());
        }));
        edits.setCycleCount(Timeline.INDEFINITE);
        edits.play();
    }

    /** Prints what happened, when, τ, and how many steps there are to undo. */
    private static void tell(String what, Lab lab) {
        System.out.println(what + " " + System.currentTimeMillis() + " "
                + Math.round(lab.experiment().temperature().value()) + " "
                + lab.history().cursor());
        System.out.flush();
    }
}
