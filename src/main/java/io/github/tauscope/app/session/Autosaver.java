package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LessonPlace;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the state of a window while one works, beside the JavaFX thread, and a last time when the window closes or the process
 * is told to end (at a logout, for example).
 */
public final class Autosaver {

    /** Nothing older than twice this is ever lost, even if the process is killed. */
    private static final Duration PAUSE = Duration.millis(700);

    private static final long PATIENCE = 10;

    private final Workbench bench;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** What has yet to be written; null for nothing. */
    private final AtomicReference<@Nullable WindowState> waiting = new AtomicReference<>();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "autosave");
        worker.setDaemon(true);
        return worker;
    });

    private final Thread atEnd = new Thread(this::endWithProcess, "autosave-last");

    /** Kept here, because what it listens to holds it weakly or not at all. */
    private final InvalidationListener follow = observable -> ask();

    /** Whether anything was done since the window began, if only to look at it in another way. */
    private boolean isUsed;

    /** Changes on the JavaFX thread while nothing waits. */
    private volatile KeptState kept;

    /** For {@link #thread}. */
    private boolean failed;

    public Autosaver(Workbench bench, KeptState kept) {
        this.bench = bench;
        this.kept = kept;
    }

    /** Begins, for as long as the window is there. */
    public void follow(Stage stage) {
        pause.setOnFinished(event -> thread.execute(this::write));
        bench.lab().readingProperty().addListener((observable, before, reading) -> ask());
        bench.settings().lookProperty().addListener((observable, before, look) -> ask());
        bench.settings().figureProperty().addListener((observable, before, figure) -> ask());
        bench.document().changes().addListener(follow);
        bench.lessons().placeProperty().addListener(follow);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            EditField.commitFocused(stage.getScene());
            finish();
        });
        Runtime.getRuntime().addShutdownHook(atEnd);
        if (isWorthKeeping() && kept.state().isEmpty()) {
            ask(); // a session file is where one is, even if nothing is done in it
        }
    }

    /** Starts the pause unless it runs: it would never end while somebody moves the temperature. */
    private void ask() {
        isUsed = true;
        take();
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** The JavaFX thread can't be asked any more when the process ends. */
    private void take() {
        waiting.set(isWorthKeeping() ? state() : null);
    }

    /** What a new start would show as well needs no keeping. */
    private boolean isWorthKeeping() {
        return isUsed
                || bench.lab().history().entries().size() > 1
                || bench.document().file(bench.lab().origin()).isPresent();
    }

    private WindowState state() {
        return new WindowState(
                bench.lab().history(),
                bench.settings().look(),
                bench.settings().figureProperty().get(),
                bench.document().file(bench.lab().origin()),
                bench.document().hasSaved(bench.session()),
                bench.lessons().placeProperty().get().map(Autosaver::lesson));
    }

    private static LessonPlace lesson(LessonDesk.Place held) {
        return new LessonPlace(held.lesson().name(), held.file(), held.index(), held.isRevealed());
    }

    /** Returns the state that it writes. */
    KeptState kept() {
        return kept;
    }

    /**
     * Leaves the state of the window as it is, and goes on with another.
     *
     * @param show shows the other
     */
    void moveTo(KeptState other, Runnable show) {
        take();
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                boolean isKept = write();
                Platform.runLater(() -> move(other, isKept, show));
            });
        }
    }

    private void move(KeptState other, boolean isKept, Runnable show) {
        if (!isKept) {
            unlock(other);
            bench.notice().refuse(bench.text("unsaved.stays"));
        } else if (waiting.get() != null) {
            moveTo(other, show); // somebody has gone on editing meanwhile
        } else if (!thread.isShutdown()) {
            KeptState left = kept;
            boolean isWorthKeeping = isWorthKeeping();
            thread.execute(() -> end(left, isWorthKeeping));
            kept = other;
            show.run();
        }
    }

    private static void unlock(KeptState state) {
        try {
            state.close();
        } catch (IOException e) {
            return; // the system unlocks it when the process ends
        }
    }

    /** Returns whether nothing waits any more, or only what has changed meanwhile. */
    private boolean write() {
        WindowState newest = waiting.get();
        if (newest == null) {
            return true;
        }
        try {
            kept.write(newest);
            waiting.compareAndSet(newest, null);
            failed = false;
            return true;
        } catch (OutputException e) {
            fail(e.sentence());
        } catch (IOException e) {
            fail(Message.of("session.keep.unwritable"));
        }
        return false;
    }

    /** Says so once, and tries again while the window is there. */
    private void fail(Message reason) {
        boolean isNew = !failed;
        failed = true;
        Platform.runLater(() -> {
            if (isNew) {
                bench.notice().refuse(bench.text("session.keep.failed", reason));
            }
            if (!thread.isShutdown()) {
                pause.playFromStart();
            }
        });
    }

    private void finish() {
        pause.stop();
        take();
        boolean isWorthKeeping = isWorthKeeping();
        thread.execute(this::write);
        thread.execute(() -> end(kept, isWorthKeeping));
        await();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // the process ends already
        }
    }

    private void endWithProcess() {
        try {
            thread.execute(this::writeLast);
        } catch (RejectedExecutionException e) {
            // the window has just been closed, and writes by itself
        }
        await();
    }

    private void writeLast() {
        WindowState newest = waiting.get();
        try {
            if (newest != null) {
                kept.writeLast(newest);
            }
        } catch (IOException e) {
            return; // nobody is there to be told
        }
    }

    private void await() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                return; // a disk that does not answer is not waited for
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(KeptState left, boolean isWorthKeeping) {
        try {
            if (isWorthKeeping) {
                left.close();
            } else {
                left.delete();
            }
        } catch (IOException e) {
            return; // the next start clears it
        }
    }
}
