package io.github.tauscope.lesson;

/** A piece of a line in one style. */
public record Span(Style style, String text) {

    /** How a piece is set. */
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG,
        CODE
    }
}
