package io.github.tauscope.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of the values of an enum as files have them: those of the command line. */
final class Names {

    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
    }
}
