package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;

/**
 * A part of a figure that a pointer can be over.
 *
 * @param panel which part of a column
 * @param column what stands there
 * @param box where it is
 */
public record HitRegion(Panel panel, BarColumn column, Box box) {

    /** The two panels that share their columns. */
    public enum Panel {
        /** The upper one. */
        LOGIT,
        /** The lower one, with the labels. */
        PROBABILITY
    }
}
