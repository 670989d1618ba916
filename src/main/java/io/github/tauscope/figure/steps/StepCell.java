package io.github.tauscope.figure.steps;

import java.util.List;

/**
 * What stands in a row of a column.
 *
 * @param text its number, empty for none
 * @param value what its bar shows, not finite for no bar
 * @param notes the numbers of the notes about it
 */
public record StepCell(String text, double value, List<Integer> notes) {

    /** A cell with nothing in it. */
    static final StepCell EMPTY = new StepCell("", Double.NaN, List.of());

    /** Whose numbers a column shows. */
    public enum Part {
        /** The kernel's. */
        RIGHT,
        /** Those of the way beside it; the kernel's own where there is none. */
        CHOSEN,
        /** Those of A. */
        PINNED
    }
}
