package io.github.tauscope.output;

import io.github.tauscope.text.Printable;

/** Text within XML, valid whatever it holds. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Returns the text for an element: printable as {@link Printable} has it, and escaped. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Printable.of(text).codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            // the two that Printable lets pass and XML forbids
            case '\uFFFE', '\uFFFF' -> escaped.append(REPLACEMENT);
            default -> escaped.appendCodePoint(codePoint);
        }
    }
}
