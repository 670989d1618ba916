package io.github.tauscope.figure;

/** A number on a vertical axis, and its height in pixels. */
public record Tick(String text, double pixel) {}
