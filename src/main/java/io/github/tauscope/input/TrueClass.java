package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The true class of a row, as a label or as an index from 0. */
final class TrueClass {

    /** What it is called; {@code label} only where it can't be the label of the row's own class. */
    static final Set<String> NAMES = Set.of("target", "true", "truth", "y", "class", "true_class");

    /** An index, which programs also write as {@code 3.0}. */
    private static final Pattern INDEX = Pattern.compile("(\\d{1,9})(?:\\.0*)?");

    private TrueClass() {}

    /** Returns what an object says of its row; empty for nothing. */
    static String name(Json.Obj object) {
        return object.text("target", "truth", "true_class", "y", "label").orElse("");
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
        Matcher index = INDEX.matcher(text);
        return index.matches() && Integer.parseInt(index.group(1)) < labels.size()
                ? Integer.parseInt(index.group(1))
                : Inquiry.ANY;
    }

    /** Returns whether a text is a whole number from 1 to n. */
    static boolean isIndexFromOne(String text, int n) {
        Matcher index = INDEX.matcher(text);
        return index.matches() && Integer.parseInt(index.group(1)) >= 1 && Integer.parseInt(index.group(1)) <= n;
    }
}
