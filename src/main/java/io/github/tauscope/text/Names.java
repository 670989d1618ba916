package io.github.tauscope.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of the values of an enum on the command line and in files: in lower case, with hyphens. */
public final class Names {

    private Names() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
    }
}
