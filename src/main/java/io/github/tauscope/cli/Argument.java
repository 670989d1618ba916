package io.github.tauscope.cli;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.NumberList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An argument that was given.
 *
 * @param name how it is called on the command line
 * @param text its value
 */
record Argument(String name, String text) {

    /** Returns the argument, or nothing where there is no text. */
    static Stream<Argument> given(String name, @Nullable String text) {
        return Stream.ofNullable(text).map(value -> new Argument(name, value));
    }

    /**
     * Returns the one that was given of some that exclude one another.
     *
     * @throws InputException where there are several
     */
    static Optional<Argument> oneOf(Stream<Argument> arguments) {
        List<Argument> given = arguments.toList();
        if (given.size() > 1) {
            String names = given.stream().map(Argument::name).collect(Collectors.joining(" and "));
            throw new InputException(names + " exclude one another; allowed is one of them.");
        }
        return given.stream().findFirst();
    }

    /** Reads the value as numbers. */
    double[] numbers(NumberKind kind) {
        return read(text -> NumberList.parse(text, kind));
    }

    /** Reads the value and says in what is thrown which argument it was. */
    <T> T read(Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InputException e) {
            throw e.in(name);
        }
    }
}
