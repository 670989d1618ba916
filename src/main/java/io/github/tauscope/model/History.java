package io.github.tauscope.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The values of an undo history, and a cursor at the current one. Immutable.
 *
 * @param entries the values, at most {@link #LIMIT} and about as heavy as {@link #MOST_WEIGHT}; the oldest are forgotten
 */
public record History<T extends History.Weighed<T>>(List<T> entries, int cursor) {

    public static final int LIMIT = 500;

    /** Limits memory: so many logits take 16 MB, and their orders half as much; so many short labels take 100 MB. */
    static final int MOST_WEIGHT = 2_000_000;

    /** A value that takes room. */
    public interface Weighed<T> {

        /** Returns how many numbers and labels this has that another value does not share. */
        int weightBeside(T other);
    }

    public static <T extends Weighed<T>> History<T> of(T first) {
        return new History<>(List.of(first), 0);
    }

    /**
     * @throws IndexOutOfBoundsException if the cursor is at no value
     */
    public History {
        entries = List.copyOf(entries);
        Objects.checkIndex(cursor, entries.size());
    }

    public T present() {
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

    /** Returns a history with one more value, without the undone ones. */
    History<T> pushed(T value) {
        return with(value, cursor + 1);
    }

    /** Returns a history with another current value, without the undone ones. */
    History<T> replaced(T value) {
        return with(value, cursor);
    }

    private History<T> with(T value, int index) {
        List<T> kept = new ArrayList<>(entries.subList(Math.max(0, index + 1 - LIMIT), index));
        kept.add(value);
        kept.subList(0, tooHeavy(kept)).clear();
        return new History<>(kept, kept.size() - 1);
    }

    /** Returns how many of the oldest values are one too many with the room of all after them; the newest two stay. */
    private int tooHeavy(List<T> values) {
        long weight = 0;
        for (int i = values.size() - 2; i > 0; i--) {
            weight += values.get(i).weightBeside(values.get(i + 1));
            if (weight > MOST_WEIGHT) {
                return i;
            }
        }
        return 0;
    }

    /** Returns a history without its current value if that equals the one before it. */
    History<T> withoutIdleStep() {
        boolean idle = canUndo() && present().equals(entries.get(cursor - 1));
        return idle ? new History<>(entries.subList(0, cursor), cursor - 1) : this;
    }
}
