package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.lesson.Span;
import io.github.tauscope.text.Printable;
import java.util.List;

/**
 * Letters of a line in one style.
 *
 * @param isCode whether they stand on a shade, as what is to be typed does
 */
record Run(String text, TextStyle style, boolean isCode) {

    static Run plain(String text, TextStyle style) {
        return new Run(text, style, false);
    }

    /** Returns pieces of a text in a style; the font has no italics. */
    static List<Run> of(List<Span> spans, TextStyle style) {
        return spans.stream().map(span -> of(span, style)).toList();
    }

    private static Run of(Span span, TextStyle style) {
        String text = Printable.of(span.text());
        return switch (span.style()) {
            case PLAIN -> plain(text, style);
            case EMPHASIS, STRONG -> plain(text, TextStyle.semiBold(style.size(), style.ink()));
            case CODE -> new Run(text, style, true);
        };
    }

    double width() {
        return style.width(text);
    }

    Run with(String changed) {
        return new Run(changed, style, isCode);
    }

    boolean isLike(Run other) {
        return isCode == other.isCode && style.equals(other.style);
    }
}
