package io.github.tauscope.input;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.calibration.LabelledRows;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;

/** Rows with their true classes. Immutable, and for any thread. */
public final class LabelledSet {

    private final RowSet rows;
    private final int[] trueClasses;

    /**
     * Takes the rows and their true classes.
     *
     * @param trueClasses one index for each row
     */
    LabelledSet(RowSet rows, int[] trueClasses) {
        this.rows = rows;
        this.trueClasses = trueClasses;
    }

    /**
     * Returns the rows, which have the true classes then.
     *
     * @param targets where these were said to be
     */
    RowSet rows(String targets) {
        return rows.withTrueClasses(trueClasses, rows.source().saying(ReadAs.TARGETS, targets));
    }

    /** Returns how many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Returns how many classes the first row has. */
    public int classes() {
        return logits(0).size();
    }

    /**
     * Returns some of the rows, in any order. Reading one throws {@link InputException} if it has no logits, no such class, or lists only
     * the most likely classes.
     *
     * @param indices from 0
     */
    public LabelledRows at(int[] indices) {
        int[] chosen = indices.clone();
        return new LabelledRows() {
            @Override
            public int size() {
                return chosen.length;
            }

            @Override
            public Logits logits(int row) {
                return LabelledSet.this.logits(chosen[row]);
            }

            @Override
            public int trueClass(int row) {
                return trueClasses[chosen[row]];
            }
        };
    }

    private Logits logits(int index) {
        Row row = RowReading.of(rows, index, rows::row);
        if (row.listing() != null) {
            throw new InputException("input.targets.listed", index + 1);
        }
        if (trueClasses[index] >= row.logits().size()) {
            throw TargetNames.beyond(index, trueClasses[index], row.logits().size());
        }
        return row.logits();
    }
}
