package io.github.tauscope.app.sampling;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Cut;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The three ways to cut off unlikely classes, each with a bound as text. */
enum CutKind {
    /** A number of classes. */
    TOP_K("3"),
    /** A share of the probability. */
    TOP_P("0.9"),
    /** A ratio to the greatest probability. */
    MIN_P("0.1");

    /** The bound to begin with. */
    final String start;

    CutKind(String start) {
        this.start = start;
    }

    /** Returns the bound of a cut; empty if it has none of this kind. */
    Optional<String> bound(Cut cut) {
        return switch (this) {
            case TOP_K -> cut.topK().stream().mapToObj(String::valueOf).findFirst();
            case TOP_P -> cut.topP().stream().mapToObj(Reals::format).findFirst();
            case MIN_P -> cut.minP().stream().mapToObj(Reals::format).findFirst();
        };
    }

    /**
     * Returns a cut with another bound of this kind, or with none.
     *
     * @throws IllegalArgumentException if the bound is not one of this kind
     */
    Cut with(Cut cut, Optional<String> bound) {
        return switch (this) {
            case TOP_K -> new Cut(number(bound), cut.topP(), cut.minP());
            case TOP_P -> new Cut(cut.topK(), share(bound), cut.minP());
            case MIN_P -> new Cut(cut.topK(), cut.topP(), share(bound));
        };
    }

    private static OptionalInt number(Optional<String> bound) {
        return bound.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static OptionalDouble share(Optional<String> bound) {
        return bound.stream().mapToDouble(Reals::parseFinite).findFirst();
    }
}
