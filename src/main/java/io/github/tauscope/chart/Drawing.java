package io.github.tauscope.chart;

import io.github.tauscope.figure.Picture;

/**
 * A figure, and what it says in words.
 *
 * @param name what kind of figure it is, for people
 * @param description what it shows, for those who can't see it
 * @param note what has to be known to read it, in a sentence that stands beneath; empty for nothing
 * @param layout lays it out
 */
public record Drawing(String name, String description, String note, Layout layout) {

    /** Makes a figure that needs no note. */
    public Drawing(String name, String description, Layout layout) {
        this(name, description, "", layout);
    }

    /** Lays a figure out at a size. */
    public interface Layout {
        /** Returns the picture that fills (0, 0, width, height). */
        Picture at(double width, double height);
    }
}
