package io.github.tauscope.app;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/** The indices 0 … n − 1 as the items of a list, which take no room: those of a vocabulary would take 3 MB. */
final class Indices extends ObservableListBase<Integer> {

    private int size;

    @Override
    public Integer get(int index) {
        return Objects.checkIndex(index, size);
    }

    @Override
    public int size() {
        return size;
    }

    /** Adds or removes at the end. */
    void resize(int n) {
        int before = size;
        beginChange();
        size = n;
        if (n > before) {
            nextAdd(before, n);
        } else if (n < before) {
            nextRemove(n, IntStream.range(n, before).boxed().toList());
        }
        endChange();
    }
}
