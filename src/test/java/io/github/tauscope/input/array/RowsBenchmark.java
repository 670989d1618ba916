package io.github.tauscope.input.array;

import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.model.RowSet;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long it takes to open a file of arrays and to compute the softmax of its first row, and of the next row: for the first
 * time in this JVM, and the fastest of several times. Prints milliseconds, and the MiB of heap that an open file keeps.
 * {@code src/test/scripts/rows_benchmark.py} runs it beside numpy.
 */
public final class RowsBenchmark {

    private static final int ROUNDS = 50;

    private RowsBenchmark() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        double[][] times =
                IntStream.range(0, ROUNDS).mapToObj(round -> times(file)).toArray(double[][]::new);
        RowSet kept = open(file);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %.3f %.3f %.1f%n",
                times[0][0],
                times[0][1],
                fastest(times, 0),
                fastest(times, 1),
                heap / (double) (1 << 20));
        probability(kept, 0);
    }

    private static double[] times(Path file) {
        long start = System.nanoTime();
        RowSet rows = open(file);
        double sum = probability(rows, 0);
        long first = System.nanoTime();
        sum += probability(rows, 1);
        long next = System.nanoTime();
        if (!(sum > 0)) {
            throw new IllegalStateException();
        }
        return new double[] {(first - start) / 1e6, (next - first) / 1e6};
    }

    private static RowSet open(Path file) {
        return ArrayFile.arrays(file).get(0).rows(RowSet.Source.NONE);
    }

    private static double probability(RowSet rows, int row) {
        return Softmax.softmax(rows.row(row).logits().toArray(), 1)[0];
    }

    private static double fastest(double[][] times, int column) {
        return IntStream.range(0, times.length)
                .mapToDouble(round -> times[round][column])
                .min()
                .orElseThrow();
    }
}
