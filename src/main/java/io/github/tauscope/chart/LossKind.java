package io.github.tauscope.chart;

import io.github.tauscope.model.Reading;
import java.util.Locale;

/** Which loss a figure shows. */
public enum LossKind {
    /** The cross-entropy of the true class. */
    CLASS,
    /** InfoNCE: one positive among negatives of one similarity. */
    INFONCE;

    public LossView of(Reading reading) {
        return this == CLASS ? new CrossEntropyView(reading) : new InfoNceView(reading);
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
