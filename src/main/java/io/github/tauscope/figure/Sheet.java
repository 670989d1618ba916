package io.github.tauscope.figure;

import org.jspecify.annotations.Nullable;

/**
 * One of the layers of a picture. Immutable; equal sheets look the same, so a screen repaints only those that changed.
 */
public interface Sheet {

    void paint(Surface surface);

    /** Returns the part of the picture that it paints on, with corners at whole pixels; null for all of it. */
    default @Nullable Box area() {
        return null;
    }
}
