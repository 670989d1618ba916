package io.github.tauscope.app.rows;

import io.github.tauscope.app.TestWindow;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.model.RowPlace;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * How long it takes in the whole window from the choice of a file to the picture of its first row, and from a click on the next
 * row to its picture. Prints milliseconds: each for the first time, then the medians, and the MiB of heap in use at the end.
 * {@code src/test/scripts/rows_benchmark.py} runs it on a display.
 *
 * <p>A picture counts as there when the second pulse after the change begins: the first has painted it, and the second
 * waits until that is rendered.
 */
public final class RowsInWindowBenchmark {

    private static final int OPENINGS = 3;
    private static final int ROWS = 41;
    private static final long PATIENCE = 60;

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

    private void measure() throws InterruptedException {
        time(() -> {}, () -> true); // the window is there
        double[] openings = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            time(() -> window.lab().open(window.example("four-classes")), () -> place() == null);
            openings[i] = time(this::open, () -> place() != null);
        }
        double[] rows = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            int row = i + 1;
            rows[i] = time(() -> this.<Button>node("#nextRow").fire(), () -> place().index() == row);
        }
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f %.1f%n",
                openings[0],
                rows[0],
                median(openings),
                median(rows),
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

    /** Returns the milliseconds from an action until the picture of what it led to is there. */
    private double time(Runnable action, BooleanSupplier isDone) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        long[] times = new long[2];
        Platform.runLater(() -> new Pulses(isDone, () -> {
                    times[1] = System.nanoTime();
                    end.countDown();
                })
                .start());
        Platform.runLater(() -> {
            times[0] = System.nanoTime();
            action.run();
        });
        if (!end.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No picture within " + PATIENCE + " s.");
        }
        return (times[1] - times[0]) / 1e6;
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    private static final class Pulses extends AnimationTimer {

        private final BooleanSupplier isDone;
        private final Runnable end;
        private int since;

        Pulses(BooleanSupplier isDone, Runnable end) {
            this.isDone = isDone;
            this.end = end;
        }

        @Override
        public void handle(long now) {
            since += since > 0 || isDone.getAsBoolean() ? 1 : 0;
            if (since > 2) {
                stop();
                end.run();
            }
        }
    }
}
