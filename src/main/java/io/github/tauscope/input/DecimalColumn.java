package io.github.tauscope.input;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of numbers with decimal commas that can be nothing else, because not every line has a comma. */
final class DecimalColumn {

    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d++(?:,\\d++)?(?:[eE][+\\-−]?\\d++)?%?");

    private DecimalColumn() {}

    /** Returns whether a text is one; a first line may name it. */
    static boolean isOne(String text) {
        String first = lines(text).findFirst().orElse("");
        boolean isHeaded = FieldForm.of(first) == FieldForm.TEXT && first.indexOf(',') < 0;
        int skipped = isHeaded ? 1 : 0;
        return lines(text).skip(skipped).allMatch(line -> NUMBER.matcher(line).matches())
                && lines(text).skip(skipped).anyMatch(line -> FieldForm.of(line) == FieldForm.DECIMAL_COMMA)
                && (isHeaded || lines(text).anyMatch(line -> line.indexOf(',') < 0));
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
