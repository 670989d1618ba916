package io.github.tauscope.figure;

/**
 * A mark on a vertical axis.
 *
 * @param text its number
 * @param pixel its height
 */
public record Tick(String text, double pixel) {}
