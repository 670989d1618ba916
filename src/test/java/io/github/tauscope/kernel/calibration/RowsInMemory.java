package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Logits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows for tests. */
record RowsInMemory(List<Logits> all, List<Integer> truths) implements LabelledRows {

    /** Takes true classes and logits in turn: y, z, y, z … with z as an array. */
    static RowsInMemory of(Object... parts) {
        List<Logits> all = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            truths.add((Integer) parts[i]);
            all.add(Logits.of((double[]) parts[i + 1]));
        }
        return new RowsInMemory(all, truths);
    }

    /** Makes the rows of {@code calibration_reference.py}. */
    static RowsInMemory ofScript(int n, int classes, boolean masked) {
        List<Logits> all = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        long state = 12345;
        for (int row = 0; row < n; row++) {
            double[] z = new double[classes];
            for (int i = 0; i < classes; i++) {
                state = next(state);
                z[i] = ((state >> 16) % 97 - 48) / 8.0;
            }
            state = next(state);
            int best = IntStream.range(0, classes).reduce(0, (a, b) -> z[b] > z[a] ? b : a);
            int truth = (state >> 16) % 10 < 6 ? best : (int) ((state >> 20) % classes);
            if (masked && row % 2 == 1) {
                z[(truth + 1) % classes] = Double.NEGATIVE_INFINITY;
            }
            all.add(Logits.of(z));
            truths.add(truth);
        }
        return new RowsInMemory(all, truths);
    }

    private static long next(long state) {
        return (state * 1103515245 + 12345) % (1L << 31);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Logits logits(int row) {
        return all.get(row);
    }

    @Override
    public int trueClass(int row) {
        return truths.get(row);
    }
}
