package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.calibration.LabelledRows;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a set that can be judged: those that have a true class, and the logits of all classes. Immutable, and for any thread. */
public final class JudgedRows implements LabelledRows {

    /** So many logits are kept, in 16 MB; more are read again in each pass. */
    private static final long MOST_KEPT = 2_000_000;

    /** So many rows are read between two reports. */
    private static final int UNWATCHED = 256;

    private final RowSet set;
    private final int[] indices;
    private final int[] trueClasses;
    private final int classes;
    private final Logits @Nullable [] kept;

    private JudgedRows(RowSet set, int[] indices, int[] trueClasses, int classes, Logits @Nullable [] kept) {
        this.set = set;
        this.indices = indices;
        this.trueClasses = trueClasses;
        this.classes = classes;
        this.kept = kept;
    }

    /** Reads each row of a set once. */
    public static JudgedRows of(RowSet set, Progress progress) {
        Collector collector = new Collector(set.size());
        for (int i = 0; i < set.size(); i++) {
            if (i % UNWATCHED == 0) {
                progress.report((double) i / set.size());
            }
            Row row = read(set, i);
            if (row != null && row.listing() == null && row.trueClass() != Inquiry.ANY) {
                collector.add(i, row);
            }
        }
        return collector.of(set);
    }

    private static @Nullable Row read(RowSet set, int index) {
        try {
            return set.row(index);
        } catch (RuntimeException e) {
            return null; // each reader of rows has its own exceptions; the list of rows says what is wrong
        }
    }

    /** Returns the set. */
    public RowSet set() {
        return set;
    }

    /** Returns the index within the set. */
    public int index(int row) {
        return indices[row];
    }

    /** Returns how many rows of the set can't be judged. */
    public int leftOut() {
        return set.size() - indices.length;
    }

    /** Returns how many logits there are. */
    public long logits() {
        return (long) classes * indices.length;
    }

    @Override
    public int size() {
        return indices.length;
    }

    @Override
    public Logits logits(int row) {
        return kept == null ? set.row(indices[row]).logits() : kept[row];
    }

    @Override
    public int trueClass(int row) {
        return trueClasses[row];
    }

    private static final class Collector {

        private final int[] indices;
        private final int[] trueClasses;
        private Logits @Nullable [] kept;
        private int size;
        private int classes;
        private long logits;

        Collector(int most) {
            indices = new int[most];
            trueClasses = new int[most];
            kept = new Logits[most];
        }

        void add(int index, Row row) {
            indices[size] = index;
            trueClasses[size] = row.trueClass();
            classes = Math.max(classes, row.logits().size());
            logits += row.logits().size();
            if (kept != null && logits <= MOST_KEPT) {
                kept[size] = row.logits();
            } else {
                kept = null;
            }
            size++;
        }

        JudgedRows of(RowSet set) {
            return new JudgedRows(set, head(indices), head(trueClasses), classes, kept);
        }

        private int[] head(int[] whole) {
            return IntStream.of(whole).limit(size).toArray();
        }
    }
}
