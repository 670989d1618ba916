package io.github.tauscope.figure.steps;

import java.util.List;

/**
 * A cell of a column.
 *
 * @param text its number, empty for none
 * @param value the value of its bar, not finite for no bar
 * @param notes the numbers of the notes about it
 */
public record StepCell(String text, double value, List<Integer> notes) {

    static final StepCell EMPTY = new StepCell("", Double.NaN, List.of());

    /** Whose numbers a column shows. */
    public enum Part {
        /** The kernel's. */
        RIGHT,
        /** Those of the chosen method, which may be the kernel's. */
        CHOSEN,
        /** Those of A. */
        PINNED
    }
}
