package io.github.tauscope.input;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's names for values that JSON names otherwise, in lists and dictionaries as Python prints them. */
final class PythonLiterals {

    private static final Map<String, String> NAMES =
            Map.of("None", "null", "True", "true", "False", "false", "nan", "NaN", "inf", "Infinity");

    private static final Pattern STRING_OR_NAME = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\b(?:None|True|False|nan|inf)\\b|-\\s*+inf\\b");

    private PythonLiterals() {}

    static String toJson(String text) {
        return STRING_OR_NAME.matcher(text).replaceAll(found -> {
            String name = found.group();
            String json = name.endsWith("inf") && name.startsWith("-") ? "-Infinity" : NAMES.getOrDefault(name, name);
            return Matcher.quoteReplacement(json);
        });
    }
}
