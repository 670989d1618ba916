package io.github.tauscope.input;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's names for values that JSON names otherwise, in lists and dictionaries as Python prints them. */
final class PythonLiterals {

    private static final Map<String, String> NAMES =
            Map.of("None", "null", "True", "true", "False", "false", "nan", "NaN", "inf", "Infinity");

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'";

    /** What numpy and torch print for one number or string. */
    private static final String SCALAR = "(?:\\b\\w++\\.)?\\b(?:b?float\\d++|u?int\\d++|str_|tensor|array)"
            + "\\(\\s*+(" + STRING + "|[^()\\[\\],'\"]++)(?:,[^()\\[\\]]*+)?\\)";

    /** A number before a colon is the name of a field, which JSON has in quotes. */
    private static final String KEY = "(?<=[{,\\s])-?\\d++(?=\\s*+:)";

    private static final Pattern PART =
            Pattern.compile(STRING + "|" + SCALAR + "|" + KEY + "|\\b(?:None|True|False|nan|inf)\\b|-\\s*+inf\\b");

    private static final Pattern COLON = Pattern.compile("\\s*+:");

    private PythonLiterals() {}

    static String toJson(String text) {
        return PART.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(toJson(
                        found,
                        COLON.matcher(text).region(found.end(), text.length()).lookingAt())));
    }

    private static String toJson(MatchResult found, boolean isKey) {
        // torch prints 1.0 as 1., which is no number of JSON
        String part =
                found.group(1) == null ? found.group() : found.group(1).strip().replaceFirst("(?<=\\d)\\.$", "");
        String name = part.replaceFirst("^-\\s+(?=inf$)", "-");
        String json = name.equals("-inf") ? "-Infinity" : NAMES.getOrDefault(name, name);
        boolean isNumber = Character.isDigit(json.charAt(json.length() - 1));
        return isKey && isNumber ? '"' + json + '"' : json;
    }
}
