package io.github.tauscope.model;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The labels 1 … n, each made when it is asked for: those of a vocabulary would take 8 MB. Immutable. */
final class NumberedLabels extends AbstractList<String> implements RandomAccess {

    private final int size;

    NumberedLabels(int size) {
        this.size = size;
    }

    @Override
    public String get(int index) {
        return String.valueOf(Objects.checkIndex(index, size) + 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberedLabels same ? size == same.size : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
