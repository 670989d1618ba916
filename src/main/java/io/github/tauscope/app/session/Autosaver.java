package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the state of a window while one works, beside the JavaFX thread, and a last time when the window closes. */
public final class Autosaver {

    /** Nothing older than twice this is ever lost. */
    private static final Duration PAUSE = Duration.millis(700);

    private static final long PATIENCE = 10;

    private final Workbench bench;
    private final KeptState kept;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicReference<@Nullable WindowState> waiting = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "autosave");
        worker.setDaemon(true);
        return worker;
    });

    /** Kept here, because what it listens to holds it weakly or not at all. */
    private final InvalidationListener follow = observable -> ask();

    /** For {@link #thread}. */
    private boolean failed;

    public Autosaver(Workbench bench, KeptState kept) {
        this.bench = bench;
        this.kept = kept;
    }

    /** Begins, for as long as the window is there. */
    public void follow(Stage stage) {
        pause.setOnFinished(event -> save());
        bench.lab().readingProperty().addListener((observable, before, reading) -> ask());
        bench.settings().lookProperty().addListener((observable, before, look) -> ask());
        bench.settings().figureProperty().addListener((observable, before, figure) -> ask());
        bench.document().changes().addListener(follow);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> finish());
    }

    /** Starts the pause unless it runs: it would never end while somebody moves the temperature. */
    private void ask() {
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void save() {
        if (isWorthKeeping() && waiting.getAndSet(state()) == null) {
            thread.execute(this::write);
        }
    }

    /** What a new start would show as well needs no keeping. */
    private boolean isWorthKeeping() {
        return bench.lab().history().entries().size() > 1 || state().file().isPresent();
    }

    private WindowState state() {
        return new WindowState(
                bench.lab().history(),
                bench.settings().look(),
                bench.settings().figureProperty().get(),
                bench.document().file(bench.lab().origin()),
                bench.document().hasSaved(bench.session()));
    }

    private void write() {
        WindowState newest = waiting.getAndSet(null);
        if (newest == null) {
            return;
        }
        try {
            kept.write(newest);
            failed = false;
        } catch (OutputException e) {
            fail(e.sentence());
        } catch (IOException e) {
            fail(Message.of("session.keep.unwritable"));
        }
    }

    /** Says so once, and tries again with the next change. */
    private void fail(Message reason) {
        if (!failed) {
            Platform.runLater(() -> bench.notice().refuse(bench.text("session.keep.failed", reason)));
        }
        failed = true;
    }

    private void finish() {
        pause.stop();
        save();
        boolean isWorthKeeping = isWorthKeeping();
        thread.execute(() -> end(isWorthKeeping));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                return; // a disk that does not answer is not waited for
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(boolean isWorthKeeping) {
        try {
            if (isWorthKeeping) {
                kept.close();
            } else {
                kept.delete();
            }
        } catch (IOException e) {
            return; // the next start clears it
        }
    }
}
