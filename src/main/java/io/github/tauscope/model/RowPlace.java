package io.github.tauscope.model;

/**
 * Which row of which set.
 *
 * @param index from 0
 */
public record RowPlace(RowSet set, int index) {}
