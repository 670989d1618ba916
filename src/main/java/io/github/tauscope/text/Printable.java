package io.github.tauscope.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** Makes text of unknown origin fit for one line: no control in it can break the line or reverse the order of letters. */
public final class Printable {

    private static final int EXCERPT = 60;

    /** Formatting characters that join letters or parts of an emoji, and change no order. */
    private static final String JOINERS = "\u200c\u200d";

    private Printable() {}

    /**
     * Returns the text with line breaks and other controls, those of the direction of text among them, made visible:
     * {@code \n}, {@code \t}, {@code \u0007}.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            shown.append(visible(text.codePointAt(i)));
        }
        return shown.toString();
    }

    /**
     * Returns the text with only the controls of the direction of text made visible, so that no viewer reverses the order of
     * letters, whatever else a format keeps.
     */
    public static String directed(String text) {
        return text.codePoints()
                .mapToObj(codePoint -> isDirection(codePoint) ? escape(codePoint) : Character.toString(codePoint))
                .collect(Collectors.joining());
    }

    /** Returns whether a character is a control of the direction of text, Bidi_Control in Unicode. */
    public static boolean isDirection(int codePoint) {
        return codePoint == 0x61c
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Returns a label as it is shown: printable, with spaces at its ends visible, and a sign for an empty one. */
    public static String label(String text) {
        String shown = of(text);
        int begin = 0;
        while (begin < shown.length() && shown.charAt(begin) == ' ') {
            begin++;
        }
        String inner = shown.substring(begin).stripTrailing();
        String ends = "␣".repeat(begin) + inner + "␣".repeat(shown.length() - begin - inner.length());
        return ends.isEmpty() ? "∅" : ends;
    }

    /** Returns the same in signs that the bundled font has, since others are not the same on every machine. */
    public static String paintedLabel(String text) {
        return text.isEmpty() ? "“”" : label(text).replace('␣', '·');
    }

    /** Returns the text in quotes, for a sentence: printable, and shortened if it is long. */
    public static String quoted(String text) {
        return "'" + excerpt(text) + "'";
    }

    /** Returns the text printable, and shortened if it is long. */
    public static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    /** Returns the text printable, and if it has more letters than a number, only so many. */
    public static String excerpt(String text, int most) {
        boolean isLong = text.codePointCount(0, text.length()) > most;
        return of(isLong ? text.substring(0, text.offsetByCodePoints(0, most)) + "…" : text);
    }

    private static String visible(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(codePoint) ? Character.toString(codePoint) : escape(codePoint);
        };
    }

    private static String escape(int codePoint) {
        return String.format(Locale.ROOT, codePoint < 0x10000 ? "\\u%04x" : "\\u{%x}", codePoint);
    }

    /** Tags spell the flags of regions, such as Scotland's. */
    private static boolean isTag(int codePoint) {
        return codePoint >= 0xe0020 && codePoint <= 0xe007f;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> JOINERS.indexOf(codePoint) >= 0 || isTag(codePoint);
            default -> true;
        };
    }
}
