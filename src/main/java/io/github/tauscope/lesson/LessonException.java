package io.github.tauscope.lesson;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;

/** Thrown where a text can't be read as a lesson. The sentence says where, what was found and what to do. */
public final class LessonException extends MessageException {

    private static final long serialVersionUID = 1L;

    private final int line;

    // transient, because exceptions here are never serialized
    private final transient Message fault;

    /**
     * @param line counted from 1
     */
    LessonException(int line, Message fault) {
        this(line, fault, Message.of("input.place", Message.of("lesson.line", line), fault));
    }

    LessonException(int line, String key, Object... arguments) {
        this(line, Message.of(key, arguments));
    }

    private LessonException(int line, Message fault, Message sentence) {
        super(sentence);
        this.line = line;
        this.fault = fault;
    }

    /** Returns the line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the sentence without the place. */
    public Message fault() {
        return fault;
    }

    /** Returns the same with the name of the lesson or its file. */
    LessonException in(String name) {
        return new LessonException(line, fault, Message.of("input.place", Message.of("input.line", name, line), fault));
    }
}
