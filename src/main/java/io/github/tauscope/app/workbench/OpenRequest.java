package io.github.tauscope.app.workbench;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks, from a menu up to the window, to choose a file and open it, or to open what is on the clipboard. */
public final class OpenRequest extends Event {

    public static final EventType<OpenRequest> FILE = new EventType<>(Event.ANY, "OPEN_FILE");
    public static final EventType<OpenRequest> CLIPBOARD = new EventType<>(Event.ANY, "OPEN_CLIPBOARD");

    private static final long serialVersionUID = 1L;

    public OpenRequest(EventType<OpenRequest> type) {
        super(type);
    }
}
