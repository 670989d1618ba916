package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Progress;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reads rows on all processors, and takes what was made of them in their order, so that sums have the same bits everywhere. */
final class RowPass {

    /** So many rows are made between two reports. */
    private static final int ROWS_UNWATCHED = 1024;

    private RowPass() {}

    static <T> void run(int rows, Progress progress, IntFunction<T> work, Consumer<T> taker) {
        int to;
        for (int from = 0; from < rows; from = to) {
            progress.report((double) from / rows);
            to = from + Math.min(ROWS_UNWATCHED, rows - from);
            IntStream.range(from, to).parallel().mapToObj(work).toList().forEach(taker);
        }
    }
}
