package io.github.tauscope.model;

import io.github.tauscope.kernel.partial.ListComparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which classes of two lists are the same, by their labels. One that occurs twice in a list, or has the sign for bytes that are no
 * text, does not say which class it is.
 */
record SharedLabels(List<String> labels, List<String> others) {

    private static final String NO_TEXT = "\uFFFD";

    /** Returns for each label its index among the others, {@link ListComparison#NOT_LISTED}, or {@link ListComparison#UNKNOWN}. */
    int[] places() {
        Map<String, Integer> own = index(labels);
        Map<String, Integer> found = index(others);
        return labels.stream()
                .mapToInt(label -> own.getOrDefault(label, 0) == ListComparison.UNKNOWN
                        ? ListComparison.UNKNOWN
                        : found.getOrDefault(label, ListComparison.NOT_LISTED))
                .toArray();
    }

    private static Map<String, Integer> index(List<String> labels) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            int place = labels.get(i).contains(NO_TEXT) ? ListComparison.UNKNOWN : i;
            index.merge(labels.get(i), place, (first, second) -> ListComparison.UNKNOWN);
        }
        return index;
    }
}
