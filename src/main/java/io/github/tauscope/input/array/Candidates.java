package io.github.tauscope.input.array;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The arrays of a file of several: those that can be rows, or why none of them can. */
final class Candidates {

    private final List<NumberArray> arrays = new ArrayList<>();
    private @Nullable ArrayException refusal;

    /**
     * Adds an array if it can be rows.
     *
     * @throws ArrayException if the file is damaged; the sentence names the array
     */
    void add(String name, Supplier<NumberArray> array) {
        try {
            arrays.add(array.get());
        } catch (NoRowsException e) {
            refusal = refusal == null ? e.in(name) : refusal;
        } catch (ArrayException e) {
            throw e.in(name);
        }
    }

    /**
     * Returns those that can be rows.
     *
     * @throws ArrayException if there is none: why the first can't be
     */
    List<NumberArray> toList() {
        if (!arrays.isEmpty()) {
            return List.copyOf(arrays);
        }
        throw refusal == null ? new ArrayException("input.array.file.none") : refusal;
    }
}
