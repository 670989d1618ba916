package io.github.tauscope.figure;

import java.util.List;

/** A figure laid out at a size. */
public interface Picture {

    /**
     * Returns the sheets from the lowest to the topmost; their number is fixed. Marks that move with τ belong on a sheet of
     * their own, above the others.
     */
    List<? extends Sheet> sheets();

    default void paint(Surface surface) {
        sheets().forEach(sheet -> sheet.paint(surface));
    }
}
