package io.github.tauscope.app.session;

import io.github.tauscope.app.SaveAnswers;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;

/** A window that edits, says so, and then never lets the JavaFX thread go, so that no pause can end. */
final class EndedProcess {

    private EndedProcess() {}

    public static void main(String[] args) {
        StateFolder states = new StateFolder(Path.of(args[0]));
        Platform.startup(() -> {});
        KeptState kept = Continuation.take(states, false).orElseThrow();
        Platform.runLater(() -> edit(kept, List.of(args).subList(1, args.length)));
    }

    private static void edit(KeptState kept, List<String> temperatures) {
        Messages words = Messages.of(Locale.ENGLISH);
        Lab lab = new Lab(Examples.all().get(0).experiment());
        Workbench bench =
                new Workbench(lab, new Settings(words), words, Examples.all(), new SaveAnswers(), new Notice());
        new Continuation(bench).restore(kept, KeptLesson.NONE, lab.experiment());
        new Autosaver(bench, kept).follow(new Stage());
        for (String temperature : temperatures) {
            lab.commit(experiment -> experiment.withTemperature(Temperature.parse(temperature)));
        }
        System.out.println("edited");
        while (true) {
            LockSupport.park();
        }
    }
}
