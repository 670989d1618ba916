package io.github.tauscope.input;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers with names as R and Python call for them, {@code c(cat = 2.1, dog = 1)} and {@code dict(cat=2.1)}, as one row. */
final class NamedNumbers {

    private static final String NUMBER = "[+\\-−]?(?:[\\d.][\\w.+\\-]*+|inf|nan|na|none)";
    private static final String ENTRY =
            "(?:([\\w.]++)|`([^`]*+)`|\"([^\"\\\\]*+)\"|'([^'\\\\]*+)')\\s*+=\\s*+(" + NUMBER + ")";
    private static final Pattern ALL = Pattern.compile(
            "\\s*+(?:[\\w.]++\\s*+(?:=|<-)\\s*+)?(?:c|list|dict)\\(\\s*+" + ENTRY + "(?:\\s*+,\\s*+" + ENTRY
                    + ")*+\\s*+,?\\s*+\\)\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** How many groups of an entry can have its name. */
    private static final int NAMES = 4;

    /** R's integers end with L. */
    private static final Pattern LONG = Pattern.compile("(?<=\\d)L$");

    private static final Pattern EACH =
            Pattern.compile(ENTRY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private NamedNumbers() {}

    static boolean isOne(String text) {
        return ALL.matcher(text).matches();
    }

    /**
     * Reads the only row.
     *
     * @throws InputException if a number can't be one
     */
    static Found read(String text, ReadAs readAs) {
        Classes classes = new Classes(readAs);
        EACH.matcher(text.substring(text.indexOf('('))).results().forEach(entry -> {
            IntStream.rangeClosed(1, NAMES)
                    .mapToObj(entry::group)
                    .filter(Objects::nonNull)
                    .forEach(classes::addLabel);
            classes.addNumber(LONG.matcher(entry.group(NAMES + 1)).replaceAll(""));
        });
        return classes.toFound();
    }
}
