package io.github.tauscope.lesson;

import io.github.tauscope.text.Message;

/**
 * A number of a lesson that is wrong, or that nothing accounts for.
 *
 * @param line counted from 1
 * @param sentence what is right
 */
public record Fault(int line, Message sentence) {

    /** Returns the sentence with the place in a lesson before it. */
    public Message in(Lesson lesson) {
        return Message.of("input.place", Message.of("input.line", lesson.name(), line), sentence);
    }
}
