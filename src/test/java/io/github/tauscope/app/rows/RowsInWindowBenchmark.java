package io.github.tauscope.app.rows;

import io.github.tauscope.app.TestWindow;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.model.RowPlace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * How long it takes in the whole window from the choice of a file to the picture of its first row, and from a click on the next
 * row to its picture. Prints milliseconds: each for the first time, the medians, and for the next row the median of the time that
 * the JavaFX thread is busy; then the MiB of heap in use at the end. {@code src/test/scripts/rows_benchmark.py} runs it on a display.
 *
 * <p>A picture is there when the pulse that paints it has ended and is rendered. A snapshot waits for that, because it is rendered
 * after it by the same thread.
 */
public final class RowsInWindowBenchmark {

    private static final int OPENINGS = 3;
    private static final int ROWS = 41;
    private static final long PATIENCE = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path file;
    private final TestWindow window;

    private RowsInWindowBenchmark(Path file, TestWindow window) {
        this.file = file;
        this.window = window;
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        RowsInWindowBenchmark[] made = new RowsInWindowBenchmark[1];
        Platform.startup(() -> {
            Fonts.load();
            made[0] = new RowsInWindowBenchmark(Path.of(arguments[0]), TestWindow.open(new Stage()));
            ready.countDown();
        });
        ready.await();
        try {
            made[0].measure();
        } finally {
            Platform.exit();
        }
    }

    private void measure() {
        time(() -> {}, () -> true); // the window is there
        List<Times> openings = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            time(() -> window.lab().open(window.example("four-classes")), () -> place() == null);
            openings.add(time(this::open, () -> place() != null));
        }
        List<Times> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int row = i + 1;
            rows.add(time(() -> this.<Button>node("#nextRow").fire(), () -> place().index() == row));
        }
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f %.1f %.1f%n",
                openings.get(0).untilRendered(),
                rows.get(0).untilRendered(),
                median(openings, Times::untilRendered),
                median(rows, Times::untilRendered),
                median(rows, Times::busy),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20));
    }

    private void open() {
        window.saving().answer(file);
        Event.fireEvent(window.stage().getScene().getRoot(), new OpenRequest(OpenRequest.FILE));
    }

    private RowPlace place() {
        return window.lab().experiment().place();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String selector) {
        return (T) window.stage().getScene().getRoot().lookup(selector);
    }

    /** Measures from an action until the picture of what it led to is there. */
    private Times time(Runnable action, BooleanSupplier isDone) {
        CompletableFuture<Times> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            new Pulses(isDone, () -> {
                        long painted = THREADS.getCurrentThreadCpuTime();
                        new Group().snapshot(null, null);
                        times.complete(new Times((System.nanoTime() - start) / 1e6, (painted - busy) / 1e6));
                    })
                    .start();
            action.run();
        });
        return times.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> part) {
        return times.stream().mapToDouble(part).sorted().toArray()[times.size() / 2];
    }

    private record Times(double untilRendered, double busy) {}

    /** Waits for the pulse after which something is done. */
    private static final class Pulses extends AnimationTimer {

        private final BooleanSupplier isDone;
        private final Runnable end;

        Pulses(BooleanSupplier isDone, Runnable end) {
            this.isDone = isDone;
            this.end = end;
        }

        @Override
        public void handle(long now) {
            if (isDone.getAsBoolean()) {
                stop();
                Platform.runLater(end); // once the pulse, which has just begun, has ended
            }
        }
    }
}
