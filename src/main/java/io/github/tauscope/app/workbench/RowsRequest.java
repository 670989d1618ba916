package io.github.tauscope.app.workbench;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;

/** Asks, from a figure up to the window, for a list of some rows of the set. */
public final class RowsRequest extends Event {

    public static final EventType<RowsRequest> ROWS = new EventType<>(Event.ANY, "ROWS");

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> rows;
    private final String name;

    /**
     * Asks for rows.
     *
     * @param rows their indices from 0, at least one, in the order to show them
     * @param name what they have in common
     */
    public RowsRequest(List<Integer> rows, String name) {
        super(ROWS);
        this.rows = List.copyOf(rows);
        this.name = name;
    }

    public List<Integer> rows() {
        return rows;
    }

    public String name() {
        return name;
    }
}
