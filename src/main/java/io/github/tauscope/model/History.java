package io.github.tauscope.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Values in the order in which they came, and a cursor at the present one. Immutable.
 *
 * @param entries the values, at most {@link #LIMIT}; the oldest are forgotten
 * @param cursor the index of the present value
 */
record History<T>(List<T> entries, int cursor) {

    /** Bounds memory: an entry of 150 000 logits takes over a megabyte. */
    static final int LIMIT = 500;

    static <T> History<T> of(T first) {
        return new History<>(List.of(first), 0);
    }

    T present() {
        return entries.get(cursor);
    }

    boolean canUndo() {
        return cursor > 0;
    }

    boolean canRedo() {
        return cursor < entries.size() - 1;
    }

    History<T> undone() {
        return canUndo() ? new History<>(entries, cursor - 1) : this;
    }

    History<T> redone() {
        return canRedo() ? new History<>(entries, cursor + 1) : this;
    }

    /** Returns a history with one more value; what was undone is forgotten. */
    History<T> pushed(T value) {
        int oldest = Math.max(0, cursor + 2 - LIMIT);
        List<T> kept = new ArrayList<>(entries.subList(oldest, cursor + 1));
        kept.add(value);
        return new History<>(List.copyOf(kept), kept.size() - 1);
    }

    /** Returns a history with another present value; what was undone is forgotten. */
    History<T> replaced(T value) {
        List<T> kept = new ArrayList<>(entries.subList(0, cursor));
        kept.add(value);
        return new History<>(List.copyOf(kept), cursor);
    }

    /** Returns a history without its present value where that is no other than the one before it. */
    History<T> withoutIdleStep() {
        boolean idle = canUndo() && present().equals(entries.get(cursor - 1));
        return idle ? new History<>(entries.subList(0, cursor), cursor - 1) : this;
    }
}
