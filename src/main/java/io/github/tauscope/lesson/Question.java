package io.github.tauscope.lesson;

/**
 * A question that is answered before anything moves.
 *
 * @param line of its {@code @predict}, counted from 1
 * @param text what is asked
 * @param answer how it is answered, and what is right
 * @param revealed what is shown then
 * @param why a sentence on why it is so
 */
public record Question(int line, Prose text, Answer answer, Scene revealed, Prose why) {}
