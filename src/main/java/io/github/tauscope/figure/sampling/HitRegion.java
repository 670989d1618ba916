package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;

/**
 * A part of a figure that a pointer can be over.
 *
 * @param column what stands there
 * @param box where it is
 */
public record HitRegion(Column column, Box box) {}
