package io.github.tauscope.figure.bars;

/**
 * The part of a column that does not move with τ.
 *
 * @param index the class, or {@link #OTHERS}
 * @param label its label; for the others, how many they are
 * @param logit z, NaN for the others
 * @param outlinedLogit z of A where it differs, else NaN
 */
public record ColumnHead(int index, String label, double logit, double outlinedLogit) {

    public static final int OTHERS = -1;

    public boolean isOthers() {
        return index == OTHERS;
    }
}
