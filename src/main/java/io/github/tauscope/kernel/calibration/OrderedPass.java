package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Progress;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Works on all processors, and takes the results in their order, so that sums have the same bits everywhere. */
final class OrderedPass {

    /** So many rows are read between two reports. */
    private static final int ROWS_UNWATCHED = 1024;

    private OrderedPass() {}

    /** Makes a result of each row. */
    static <T> void ofRows(int rows, Progress progress, IntFunction<T> work, Consumer<T> taker) {
        run(rows, ROWS_UNWATCHED, progress, work, taker);
    }

    /**
     * Makes {@code count} results.
     *
     * @param unwatched how many are made between two reports
     */
    static <T> void run(int count, int unwatched, Progress progress, IntFunction<T> work, Consumer<T> taker) {
        int to;
        for (int from = 0; from < count; from = to) {
            progress.report((double) from / count);
            to = from + Math.min(unwatched, count - from);
            IntStream.range(from, to).parallel().mapToObj(work).toList().forEach(taker);
        }
    }
}
