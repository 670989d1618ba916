package io.github.tauscope.figure.bars;

/**
 * What of a column does not move with τ.
 *
 * @param index the class, or {@link #OTHERS}
 * @param label its label; for the others, how many they are
 * @param logit z, NaN for the others, which have none
 * @param outlinedLogit z of A where it is another one, else NaN
 */
public record ColumnHead(int index, String label, double logit, double outlinedLogit) {

    /** The index of the column of the others. */
    public static final int OTHERS = -1;

    /** Returns whether this is not a class, but the rest of them. */
    public boolean isOthers() {
        return index == OTHERS;
    }
}
