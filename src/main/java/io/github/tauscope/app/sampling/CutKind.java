package io.github.tauscope.app.sampling;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Cut;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The three ways to cut off unlikely classes, with their bounds as text. */
enum CutKind {
    /** A number of classes. */
    TOP_K("3"),
    /** A share of the probability. */
    TOP_P("0.9"),
    /** A ratio to the greatest probability. */
    MIN_P("0.1");

    private final String start;

    CutKind(String start) {
        this.start = start;
    }

    /** Returns the bound that is offered where none is set. */
    String start() {
        return start;
    }

    /** Returns the bound of a cut, empty where it has none of this kind. */
    Optional<String> bound(Cut cut) {
        return switch (this) {
            case TOP_K -> cut.topK().stream().mapToObj(String::valueOf).findFirst();
            case TOP_P -> text(cut.topP());
            case MIN_P -> text(cut.minP());
        };
    }

    /**
     * Returns a cut with another bound of this kind.
     *
     * @throws IllegalArgumentException where the text is none
     */
    Cut with(Cut cut, String text) {
        return switch (this) {
            case TOP_K -> new Cut(OptionalInt.of(Integer.parseInt(text.strip())), cut.topP(), cut.minP());
            case TOP_P -> new Cut(cut.topK(), OptionalDouble.of(Reals.parseFinite(text)), cut.minP());
            case MIN_P -> new Cut(cut.topK(), cut.topP(), OptionalDouble.of(Reals.parseFinite(text)));
        };
    }

    /** Returns a cut without a bound of this kind. */
    Cut without(Cut cut) {
        return switch (this) {
            case TOP_K -> new Cut(OptionalInt.empty(), cut.topP(), cut.minP());
            case TOP_P -> new Cut(cut.topK(), OptionalDouble.empty(), cut.minP());
            case MIN_P -> new Cut(cut.topK(), cut.topP(), OptionalDouble.empty());
        };
    }

    private static Optional<String> text(OptionalDouble bound) {
        return bound.stream().mapToObj(Reals::format).findFirst();
    }
}
