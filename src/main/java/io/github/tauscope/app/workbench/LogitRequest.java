package io.github.tauscope.app.workbench;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks, from a figure up to the window, for the field of a class's logit, to type in. */
public final class LogitRequest extends Event {

    public static final EventType<LogitRequest> LOGIT = new EventType<>(Event.ANY, "LOGIT");

    private static final long serialVersionUID = 1L;

    private final int index;

    public LogitRequest(int index) {
        super(LOGIT);
        this.index = index;
    }

    public int index() {
        return index;
    }
}
