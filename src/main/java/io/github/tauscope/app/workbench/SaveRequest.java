package io.github.tauscope.app.workbench;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks, from a menu up to the window, to save the session, or to copy it as a link. */
public final class SaveRequest extends Event {

    public static final EventType<SaveRequest> ANY = new EventType<>(Event.ANY, "SAVE_REQUEST");
    public static final EventType<SaveRequest> SAVE = new EventType<>(ANY, "SAVE");
    public static final EventType<SaveRequest> SAVE_AS = new EventType<>(ANY, "SAVE_AS");
    public static final EventType<SaveRequest> COPY_LINK = new EventType<>(ANY, "COPY_LINK");

    private static final long serialVersionUID = 1L;

    public SaveRequest(EventType<SaveRequest> type) {
        super(type);
    }
}
