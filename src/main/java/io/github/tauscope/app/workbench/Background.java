package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Computes beside the JavaFX thread what takes longer than a frame. The newest request wins: an older one is told to stop,
 * and what it still gives is forgotten. For the JavaFX thread.
 *
 * @param <T> what is computed
 */
public final class Background<T> {

    /** The progress while nothing is computed. */
    public static final double IDLE = -1;

    /** A computation. */
    public interface Work<T> {

        /** Computes, and reports often, because only then it can be stopped. */
        T compute(Progress progress);
    }

    private final Executor thread;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private volatile @Nullable Work<T> newest;

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
    public T now(Work<T> work) {
        cancel();
        return work.compute(Progress.UNWATCHED);
    }

    /** Computes beside, and gives the result on the JavaFX thread unless something newer was asked meanwhile. */
    public void ask(Work<T> work, Consumer<T> result) {
        newest = work;
        progress.set(0);
        thread.execute(() -> run(work, result));
    }

    /** Forgets what was asked. */
    public void cancel() {
        newest = null;
        progress.set(IDLE);
    }

    private void run(Work<T> work, Consumer<T> result) {
        if (newest != work) {
            return;
        }
        try {
            T computed = work.compute(part -> report(work, part));
            unlessForgotten(work, () -> {
                cancel();
                result.accept(computed);
            });
        } catch (CancellationException e) {
            return; // something newer was asked, and follows
        } catch (RuntimeException e) {
            unlessForgotten(work, () -> {
                cancel();
                throw e;
            });
        }
    }

    private void unlessForgotten(Work<T> work, Runnable step) {
        Platform.runLater(() -> {
            if (newest == work) {
                step.run();
            }
        });
    }

    private void report(Work<T> work, double part) {
        if (newest != work) {
            throw new CancellationException();
        }
        unlessForgotten(work, () -> progress.set(part));
    }
}
