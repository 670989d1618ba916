package io.github.tauscope.figure;

/**
 * A point.
 *
 * @param x to the right
 * @param y down
 */
public record Point(double x, double y) {}
