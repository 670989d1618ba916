package io.github.tauscope.app.session;

import io.github.tauscope.output.OutputException;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the states of a window on a thread of its own, always the newest, to the {@link KeptState} that the window has. */
final class StateWriter {

    private static final long PATIENCE = 10;

    private final Consumer<Message> failing;

    /** What has yet to be written; null for nothing. */
    private final AtomicReference<@Nullable WindowState> waiting = new AtomicReference<>();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "autosave");
        worker.setDaemon(true);
        return worker;
    });

    /** Changes while nothing waits. */
    private volatile KeptState kept;

    /**
     * Makes a writer.
     *
     * @param failing is told, on the thread of the writer, why a state can't be written
     */
    StateWriter(KeptState kept, Consumer<Message> failing) {
        this.kept = kept;
        this.failing = failing;
    }

    KeptState kept() {
        return kept;
    }

    /** Has a state written the next time instead of any that waits; null for nothing. */
    void hold(@Nullable WindowState newest) {
        waiting.set(newest);
    }

    boolean isIdle() {
        return waiting.get() == null;
    }

    boolean isClosed() {
        return thread.isShutdown();
    }

    /**
     * Writes what waits, unless it is closed.
     *
     * @param then is told, on the thread of the writer, whether it is written
     */
    void write(Consumer<Boolean> then) {
        if (!isClosed()) {
            thread.execute(() -> then.accept(isWritten()));
        }
    }

    /** Writes to another state from now on, and lets others have the one before, or removes it. */
    void moveTo(KeptState other, boolean isWorthKeeping) {
        KeptState left = kept;
        thread.execute(() -> end(left, isWorthKeeping));
        kept = other;
    }

    /** Writes what waits, lets others have the state, or removes it, and returns when that is done. */
    void close(boolean isWorthKeeping) {
        if (!isClosed()) { // unless the process ends already
            thread.execute(this::isWritten);
            thread.execute(() -> end(kept, isWorthKeeping));
        }
        await();
    }

    /** Writes what waits a last time, while the process ends. */
    void closeWithProcess() {
        try {
            thread.execute(this::writeLast);
        } catch (RejectedExecutionException e) {
            // the window has just been closed, and writes by itself
        }
        await();
    }

    /** Writes, and returns whether nothing waits any more, or only what has changed meanwhile. */
    private boolean isWritten() {
        WindowState newest = waiting.get();
        if (newest == null) {
            return true;
        }
        try {
            kept.write(newest);
            waiting.compareAndSet(newest, null);
            return true;
        } catch (OutputException e) {
            failing.accept(e.sentence());
        } catch (IOException e) {
            failing.accept(Message.of("session.keep.unwritable"));
        }
        return false;
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
