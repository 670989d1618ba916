package io.github.tauscope.lesson;

/** A piece of a line in one style. */
public record Span(Style style, String text) {

    /** Returns a piece as it is. */
    public static Span plain(String text) {
        return new Span(Style.PLAIN, text);
    }

    /** How a piece is set. */
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG,
        CODE
    }
}
