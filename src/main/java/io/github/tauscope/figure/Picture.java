package io.github.tauscope.figure;

import java.util.List;

/** A figure laid out at a size. */
public interface Picture {

    /**
     * Returns what it is painted of, from below to above; always as many. What moves with τ is best on a sheet of its own,
     * over what does not.
     */
    List<? extends Sheet> sheets();

    default void paint(Surface surface) {
        sheets().forEach(sheet -> sheet.paint(surface));
    }
}
