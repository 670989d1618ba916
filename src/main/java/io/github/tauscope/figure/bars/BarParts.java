package io.github.tauscope.figure.bars;

/**
 * Which parts of the lower panel are shown: before students predict, some of them are hidden.
 *
 * @param bars the bars of the probabilities; without them there are no numbers, since these would say how high the bars are
 * @param numbers the probabilities at the bars
 * @param outline the distribution to compare with
 */
public record BarParts(boolean bars, boolean numbers, boolean outline) {

    public static final BarParts ALL = new BarParts(true, true, true);

    /** Axes and labels alone, to draw in. */
    public static final BarParts NONE = new BarParts(false, false, false);

    public BarParts {
        numbers = numbers && bars;
    }
}
