package io.github.tauscope.lesson;

import io.github.tauscope.input.InputException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Cut;
import io.github.tauscope.text.Printable;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads a cut: {@code top-k 3}, {@code top-p 0.9}, {@code min-p 0.05}; {@code none} takes one away. */
final class CutReader {

    private static final String NONE = "none";

    private CutReader() {}

    /**
     * Returns a cut with one bound changed.
     *
     * @throws InputException if there is no such bound, or it isn't in its range
     */
    static Cut changed(Cut cut, String name, String bound) {
        try {
            OptionalDouble number =
                    bound.equals(NONE) ? OptionalDouble.empty() : OptionalDouble.of(Reals.parseFinite(bound));
            return switch (name) {
                case "top-k" -> new Cut(whole(number), cut.topP(), cut.minP());
                case "top-p" -> new Cut(cut.topK(), number, cut.minP());
                case "min-p" -> new Cut(cut.topK(), cut.topP(), number);
                default -> throw refused(name, bound);
            };
        } catch (IllegalArgumentException e) { // not a number, or not in range
            throw refused(name, bound);
        }
    }

    /** Reads name and bound. */
    static Cut parse(String text) {
        String[] words = text.strip().split("\\s+", 2);
        return changed(Cut.NONE, words[0], words.length < 2 ? "" : words[1]);
    }

    private static OptionalInt whole(OptionalDouble number) {
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        int k = (int) number.getAsDouble();
        if (k != number.getAsDouble()) {
            throw new IllegalArgumentException("k");
        }
        return OptionalInt.of(k);
    }

    private static InputException refused(String name, String bound) {
        return new InputException("lesson.cut", Printable.quoted((name + " " + bound).strip()));
    }
}
