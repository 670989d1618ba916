package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LessonPlace;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import java.io.IOException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Keeps the state of a window while one works, beside the JavaFX thread, and a last time when the window closes or the process
 * is told to end (at a logout, for example).
 */
public final class Autosaver {

    /** Nothing older than twice this is ever lost, even if the process is killed. */
    private static final Duration PAUSE = Duration.millis(700);

    private final Workbench bench;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final StateWriter writer;
    private final Thread atEnd;

    /** What is done is not followed while another state is shown: what is there then is in part of the one before. */
    private Subscription following = Subscription.EMPTY;

    /** Whether anything was done since the window began, if only to look at it in another way. */
    private boolean isUsed;

    /** Whether the last state couldn't be written, which was said. */
    private boolean failed;

    public Autosaver(Workbench bench, KeptState kept) {
        this.bench = bench;
        this.writer = new StateWriter(kept, reason -> Platform.runLater(() -> fail(reason)));
        this.atEnd = new Thread(this::endWithProcess, "autosave-last");
    }

    /** Begins, for as long as the window is there. */
    public void follow(Stage stage) {
        pause.setOnFinished(event -> writer.write(this::note));
        following = changes();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            EditField.commitFocused(stage.getScene());
            finish();
        });
        Runtime.getRuntime().addShutdownHook(atEnd);
        if (isWorthKeeping() && writer.kept().state().isEmpty()) {
            ask(); // a session file is where one is, even if nothing is done in it
        }
    }

    private Subscription changes() {
        return Subscription.combine(
                bench.lab().readingProperty().subscribe((before, reading) -> ask()),
                bench.settings().lookProperty().subscribe((before, look) -> ask()),
                bench.settings().figureProperty().subscribe((before, figure) -> ask()),
                bench.document().changes().subscribe(this::ask),
                bench.lessons().placeProperty().subscribe((before, place) -> ask()));
    }

    /** Writes what waits, because the process ends. */
    void endWithProcess() {
        writer.closeWithProcess();
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
        writer.hold(isWorthKeeping() ? state() : null);
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
                bench.document().stamp(bench.lab().origin()),
                bench.document().hasSaved(bench.session()),
                bench.lessons().placeProperty().get().map(Autosaver::lesson));
    }

    private static LessonPlace lesson(LessonDesk.Place held) {
        return new LessonPlace(held.lesson().name(), held.file(), held.index(), held.isRevealed());
    }

    /** Returns the state that it writes. */
    KeptState kept() {
        return writer.kept();
    }

    /**
     * Leaves the state of the window as it is, and goes on with another.
     *
     * @param show shows the other
     */
    void moveTo(KeptState other, Runnable show) {
        take();
        if (!writer.isClosed()) {
            writer.write(isKept -> Platform.runLater(() -> move(other, isKept, show)));
        }
    }

    private void move(KeptState other, boolean isKept, Runnable show) {
        if (!isKept) {
            unlock(other);
            bench.notice().refuse(bench.text("unsaved.stays"));
        } else if (!writer.isIdle()) {
            moveTo(other, show); // somebody has gone on editing meanwhile
        } else if (!writer.isClosed()) {
            pause.stop();
            following.unsubscribe();
            writer.moveTo(other, isWorthKeeping());
            show.run();
            following = changes();
            ask();
        }
    }

    private static void unlock(KeptState state) {
        try {
            state.close();
        } catch (IOException e) {
            return; // the system unlocks it when the process ends
        }
    }

    private void note(boolean isWritten) {
        if (isWritten) {
            Platform.runLater(() -> failed = false);
        }
    }

    /** Says so once, and tries again while the window is there. */
    private void fail(Message reason) {
        if (!failed) {
            bench.notice().refuse(bench.text("session.keep.failed", reason));
        }
        failed = true;
        if (!writer.isClosed()) {
            pause.playFromStart();
        }
    }

    private void finish() {
        pause.stop();
        take();
        writer.close(isWorthKeeping());
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // the process ends already
        }
    }
}
