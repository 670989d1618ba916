package io.github.tauscope.output;

import java.util.regex.Pattern;

/** How many columns of a terminal a text takes. */
final class TextWidth {

    /** Letters of East Asia and pictures, which take two columns. */
    private static final Pattern WIDE = Pattern.compile(
            "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF"
                    + "\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}"
                    + "\\x{1F900}-\\x{1F9FF}\\x{20000}-\\x{3FFFD}]");

    /** Marks on the letter before, joiners, and the parts of a Hangul syllable after its first. */
    private static final Pattern NO_COLUMN = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\u1160-\\u11FF&&[^\\u00AD]]");

    private TextWidth() {}

    static int of(String text) {
        return Math.toIntExact(text.codePoints().count() + count(WIDE, text) - count(NO_COLUMN, text));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
