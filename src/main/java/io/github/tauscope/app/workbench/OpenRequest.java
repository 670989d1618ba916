package io.github.tauscope.app.workbench;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import org.jspecify.annotations.Nullable;

/** Asks, from a menu up to the window, to open a file, by default one to be chosen, one of true classes, what is on the clipboard, or what was left unsaved. */
public final class OpenRequest extends Event {

    public static final EventType<OpenRequest> FILE = new EventType<>(Event.ANY, "OPEN_FILE");
    public static final EventType<OpenRequest> TARGETS = new EventType<>(Event.ANY, "OPEN_TARGETS");
    public static final EventType<OpenRequest> CLIPBOARD = new EventType<>(Event.ANY, "OPEN_CLIPBOARD");
    public static final EventType<OpenRequest> UNSAVED = new EventType<>(Event.ANY, "OPEN_UNSAVED");

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path file;

    public OpenRequest(EventType<OpenRequest> type) {
        super(type);
        file = null;
    }

    public OpenRequest(Path file) {
        super(FILE);
        this.file = file;
    }

    /** Returns the file; null for one to be chosen. */
    public @Nullable Path file() {
        return file;
    }
}
