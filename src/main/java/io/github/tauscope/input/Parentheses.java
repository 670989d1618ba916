package io.github.tauscope.input;

import java.util.regex.Pattern;

/** Python's tuples and R's vectors, {@code (2.1, 1.0)} and {@code c(2.1, 1.0)}, as lists in brackets. */
final class Parentheses {

    private static final String CALL = "(?:c|list|tuple)?+\\(";
    private static final String SCALAR_CALL = "(?:\\w++\\.)?(?:b?float\\d++|u?int\\d++|tensor)\\(([^()]*+)\\)";

    /** A parenthesis that is closed before a separator is that of a label, as in {@code (0),2.5}. */
    private static final Pattern LIST = Pattern.compile(
            "\\s*+(?:[\\w.]++\\s*+(?:=|<-)\\s*+)?(?!\\([^()\\n]*+\\) *+[,\\t]\\s*+\\S)" + CALL
                    + "(?:[\\s\\d.,+\\-−()eEL]++|\\b(?:inf|nan|na|none|null)\\b|\\bc(?=\\()|" + SCALAR_CALL + ")++",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCALAR = Pattern.compile(SCALAR_CALL);
    private static final Pattern OPENING = Pattern.compile(CALL);

    /** R's integers end with L. */
    private static final Pattern LONG = Pattern.compile("(?<=\\d)L\\b");

    private Parentheses() {}

    static boolean isOne(String text) {
        return LIST.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
    }

    /** Returns the same in brackets, with as many lines. */
    static String toBrackets(String text) {
        String numbers = LONG.matcher(SCALAR.matcher(text).replaceAll("$1")).replaceAll("");
        return OPENING.matcher(numbers).replaceAll("[").replace(')', ']').stripTrailing();
    }
}
