package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;

/** A part of a column that a pointer can be over. */
public record HitRegion(Panel panel, BarColumn column, Box box) {

    /** The upper panel and the lower one, which has the labels. */
    public enum Panel {
        LOGIT,
        PROBABILITY
    }
}
