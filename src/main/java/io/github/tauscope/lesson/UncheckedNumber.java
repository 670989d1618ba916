package io.github.tauscope.lesson;

/**
 * A number that a lesson states without saying what it is of.
 *
 * @param line counted from 1
 * @param text as it is written
 */
public record UncheckedNumber(int line, String text) {}
