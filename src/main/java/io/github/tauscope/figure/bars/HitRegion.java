package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;

/** A part of a column that a pointer can be over. */
public record HitRegion(Panel panel, BarColumn column, Box box) {

    /** The two panels that share their columns. */
    public enum Panel {
        /** The upper one. */
        LOGIT,
        /** The lower one, with the labels. */
        PROBABILITY
    }
}
