package io.github.tauscope.figure;

/**
 * One of the sheets that lie over each other in a picture. Immutable, and equal sheets are painted alike: a screen paints
 * anew only those that have changed.
 */
public interface Sheet {

    /** Paints it. */
    void paint(Surface surface);
}
