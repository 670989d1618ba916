package io.github.tauscope.lesson;

import io.github.tauscope.lesson.Span.Style;
import java.util.ArrayList;
import java.util.List;

/** Collects a paragraph: as it is shown, and as plain text in which to look for what is not allowed. */
final class SpanBuilder {

    /** Stands for what is no plain text, so that what is beside it isn't read together. */
    private static final char HOLE = '\uFFFC';

    /** What would be markup without its backslash; other signs stay, or 0\.5 would be no number. */
    private static final String MARKUP = "*`{}\\_[]<>&~!";

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private Style style = Style.PLAIN;

    Style style() {
        return style;
    }

    /** Adds a letter; a line break is shown as a space. */
    void letter(char letter) {
        piece.append(letter == '\n' ? ' ' : letter);
        plain.append(letter);
    }

    /** Adds a letter after a backslash. */
    void escaped(char letter) {
        piece.append(letter);
        plain.append(MARKUP.indexOf(letter) >= 0 ? HOLE : letter);
    }

    /**
     * Adds a number that stood in braces.
     *
     * @param source what stood there
     */
    void number(String text, String source) {
        piece.append(text);
        hole(source);
    }

    void code(String text) {
        endSpan();
        spans.add(new Span(Style.CODE, text.replace('\n', ' ')));
        hole(text);
    }

    /** Begins or ends an emphasis. */
    void style(Style next) {
        endSpan();
        style = next;
        plain.append(HOLE);
    }

    /** Returns all spans; nothing is added afterwards. */
    List<Span> spans() {
        endSpan();
        return List.copyOf(spans);
    }

    /** Returns the text with its line breaks, without code and numbers in braces. */
    String plain() {
        return plain.toString();
    }

    private void hole(String source) {
        source.chars().filter(letter -> letter == '\n').forEach(letter -> plain.append('\n'));
        plain.append(HOLE);
    }

    private void endSpan() {
        if (!piece.isEmpty()) {
            spans.add(new Span(style, piece.toString()));
            piece.setLength(0);
        }
    }
}
