package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Logits;

/**
 * n ≥ 1 rows of logits with their true classes, read row by row and more than once, by several threads, so that a large file is never
 * held. Rows may differ in their classes. Whatever a row throws ends the computation that reads it.
 */
public interface LabelledRows {

    /** Returns n. */
    int size();

    /** Returns the logits z of a row, from 0. */
    Logits logits(int row);

    /** Returns the 0-based index y of its true class, which may be masked. */
    int trueClass(int row);
}
