package io.github.tauscope.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** Makes text of unknown origin fit for one line. */
public final class Printable {

    private static final int EXCERPT = 60;

    private Printable() {}

    /** Returns the text with line breaks and other controls made visible: {@code \n}, {@code \t}, {@code \u0007}. */
    public static String of(String text) {
        return text.codePoints().mapToObj(Printable::visible).collect(Collectors.joining());
    }

    /** Returns the text in quotes, for a sentence: printable, and shortened if it is long. */
    public static String quoted(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > EXCERPT;
        String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…" : text;
        return "'" + of(shown) + "'";
    }

    private static String visible(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPrintable(codePoint)
                        ? Character.toString(codePoint)
                        : String.format(Locale.ROOT, "\\u%04x", codePoint);
        };
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
