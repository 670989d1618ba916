package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Computes beside the JavaFX thread what takes longer than a frame. The newest request wins: an older one is told to stop,
 * and what it still gives is forgotten. For the JavaFX thread.
 */
public final class Background<T> {

    /** The progress while nothing is computed. */
    public static final double IDLE = -1;

    private final Executor thread;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private volatile @Nullable Function<Progress, T> newest;

    /** Makes one with a thread of its own, which ends when it has nothing to do. */
    public Background(String name) {
        thread = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Returns how far the computation is, from 0 to 1, or {@link #IDLE}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Computes at once; what was asked before is forgotten. */
    public T now(Function<Progress, T> work) {
        cancel();
        return work.apply(Progress.UNWATCHED);
    }

    /**
     * Computes beside, and gives the result on the JavaFX thread unless something newer was asked meanwhile.
     *
     * @param work reports its progress often: only then can it be stopped
     */
    public void ask(Function<Progress, T> work, Consumer<T> result) {
        newest = work;
        progress.set(0);
        thread.execute(() -> run(work, result));
    }

    /** Forgets what was asked. */
    public void cancel() {
        newest = null;
        progress.set(IDLE);
    }

    private void run(Function<Progress, T> work, Consumer<T> result) {
        if (newest != work) {
            return;
        }
        try {
            T computed = work.apply(part -> report(work, part));
            unlessForgotten(work, () -> {
                cancel();
                result.accept(computed);
            });
        } catch (CancellationException e) {
            return; // something newer was asked, and follows
        } catch (RuntimeException | Error e) {
            unlessForgotten(work, () -> {
                cancel();
                throw e;
            });
        }
    }

    private void unlessForgotten(Function<Progress, T> work, Runnable step) {
        Platform.runLater(() -> {
            if (newest == work) {
                step.run();
            }
        });
    }

    private void report(Function<Progress, T> work, double part) {
        if (newest != work) {
            throw new CancellationException();
        }
        unlessForgotten(work, () -> progress.set(part));
    }
}
