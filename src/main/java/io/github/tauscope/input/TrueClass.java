package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The true class of a row, as a label or as an index from 0. */
final class TrueClass {

    /** What it is called; {@code label} only where it can't be the label of the row's own class. */
    static final Set<String> NAMES = Set.of("target", "true", "truth", "y", "class", "true_class");

    private TrueClass() {}

    static Row of(Json.Obj object, Row row) {
        return object.text("target", "truth", "true_class", "y", "label")
                .map(text -> row.withTrueClass(index(text, row.labels())))
                .orElse(row);
    }

    /** Returns whether labels are 1 … n, as those of classes without names. */
    static boolean areNumbered(List<String> labels) {
        return IntStream.range(0, labels.size()).allMatch(i -> labels.get(i).equals(String.valueOf(i + 1)));
    }

    /** Returns the index of a label, else an index itself; {@link Inquiry#ANY} for neither. */
    static int index(String text, List<String> labels) {
        int named = areNumbered(labels) ? -1 : labels.indexOf(text);
        if (named >= 0) {
            return named;
        }
        boolean isIndex = text.matches("\\d{1,9}") && Integer.parseInt(text) < labels.size();
        return isIndex ? Integer.parseInt(text) : Inquiry.ANY;
    }
}
