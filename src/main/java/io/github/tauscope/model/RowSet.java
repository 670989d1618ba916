package io.github.tauscope.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was opened: rows × classes, in memory or in a file that is read row by row. Immutable, and for any thread. Two sets
 * are equal only if they are the same.
 */
public final class RowSet {

    /** What the rows are. */
    public enum Kind {
        /** Unrelated, or of a batch. */
        ROWS,
        /** The tokens of a text, one after the other. */
        TOKENS
    }

    private final Source source;
    private final Kind kind;
    private final int size;
    private final IntFunction<Row> reader;
    private final int @Nullable [] trueClasses;
    private final boolean isLabelled;

    /**
     * Where a set comes from.
     *
     * @param name what to call it; empty for none
     * @param file the path of its file; empty for none
     * @param array the name of its array in the file; empty where the file has no other
     * @param readAs how somebody said to read the file, as options without hyphens; empty where it says it all itself
     */
    public record Source(String name, String file, String array, Map<String, String> readAs) {
        public static final Source NONE = new Source("", "", "");

        public Source {
            readAs = Map.copyOf(readAs);
        }

        public Source(String name, String file, String array) {
            this(name, file, array, Map.of());
        }

        /** Returns the same with one more thing that somebody said. */
        public Source saying(String option, String value) {
            Map<String, String> said = new HashMap<>(readAs);
            said.put(option, value);
            return new Source(name, file, array, said);
        }
    }

    /**
     * @param size how many rows there are, at least 1
     * @param reader reads a row by its index from 0; throws {@link io.github.tauscope.kernel.InvalidLogitsException} for a row that
     *     has no logits
     */
    public RowSet(Source source, Kind kind, int size, IntFunction<Row> reader) {
        this(source, kind, size, reader, null, false);
    }

    private RowSet(
            Source source,
            Kind kind,
            int size,
            IntFunction<Row> reader,
            int @Nullable [] trueClasses,
            boolean isLabelled) {
        this.source = source;
        this.kind = kind;
        this.size = size;
        this.reader = reader;
        this.trueClasses = trueClasses;
        this.isLabelled = isLabelled;
    }

    /** Returns a set of n ≥ 1 rows in memory. */
    public static RowSet of(Source source, Kind kind, List<Row> rows) {
        List<Row> kept = List.copyOf(rows);
        boolean isLabelled = kept.stream().anyMatch(row -> row.trueClass() != Inquiry.ANY);
        return new RowSet(source, kind, kept.size(), kept::get, null, isLabelled);
    }

    /**
     * Returns another set, of the same rows with these true classes.
     *
     * @param indices one for each row; one that a row doesn't have leaves it without a true class
     * @param from where both are from
     */
    public RowSet withTrueClasses(int[] indices, Source from) {
        return new RowSet(from, kind, size, reader, indices.clone(), true);
    }

    public Source source() {
        return source;
    }

    public Kind kind() {
        return kind;
    }

    public int size() {
        return size;
    }

    /**
     * Reads a row.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws io.github.tauscope.kernel.InvalidLogitsException if it has no logits: NaN, +∞, or all masked
     */
    public Row row(int index) {
        Row row = reader.apply(Objects.checkIndex(index, size));
        if (trueClasses == null) {
            return row;
        }
        int trueClass = trueClasses[index];
        return row.withTrueClass(trueClass < row.logits().size() ? trueClass : Inquiry.ANY);
    }

    /** Returns whether true classes of rows are known. */
    public boolean isLabelled() {
        return isLabelled;
    }

    /** Returns the true class of a row, without reading it where another file has the true classes; as {@link #row} throws. */
    public int trueClass(int index) {
        return trueClasses == null ? row(index).trueClass() : trueClasses[index];
    }

    /** Returns the experiment of a row, at τ = 1. The only row of all classes has no place in a set. */
    public Experiment experiment(int index) {
        Row row = row(index);
        return Experiment.of(row, size == 1 && row.listing() == null ? null : new RowPlace(this, index));
    }
}
