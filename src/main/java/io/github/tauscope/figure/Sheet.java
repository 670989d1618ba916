package io.github.tauscope.figure;

import org.jspecify.annotations.Nullable;

/**
 * One of the sheets that lie over each other in a picture. Immutable, and equal sheets look alike, so a screen repaints only
 * those that have changed.
 */
public interface Sheet {

    void paint(Surface surface);

    /** Returns the part of the picture that it paints on, with corners at whole pixels; null for all of it. */
    default @Nullable Box area() {
        return null;
    }
}
