package io.github.tauscope.app.workbench;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks the lesson for something. */
public final class LessonRequest extends Event {

    private static final long serialVersionUID = 1L;

    /** To go on, or show the answer where there is a question. */
    public static final EventType<LessonRequest> NEXT = new EventType<>(Event.ANY, "LESSON_NEXT");

    public static final EventType<LessonRequest> BACK = new EventType<>(Event.ANY, "LESSON_BACK");

    public LessonRequest(EventType<LessonRequest> type) {
        super(type);
    }
}
