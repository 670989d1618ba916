package io.github.tauscope.arguments;

import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of an option that can be chosen by name.
 *
 * @param none the key of what is said where a text is none of them, such as {@code argument.none.theme}
 * @param values by name, in the order in which they are listed
 */
public record Choice<T>(String none, Map<String, T> values) {

    /** Returns a choice of values that are called by their text. */
    public static <T> Choice<T> of(String none, List<T> values) {
        return of(none, values, Object::toString);
    }

    /** Returns a choice of constants that are called by their names in lower case with hyphens. */
    public static <E extends Enum<E>> Choice<E> of(String none, Class<E> type) {
        return of(none, List.of(type.getEnumConstants()), value -> value.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }

    static <T> Choice<T> of(String none, List<T> values, Function<T, String> name) {
        return new Choice<>(
                none, values.stream().collect(Collectors.toMap(name, value -> value, (a, b) -> a, LinkedHashMap::new)));
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * Reads an argument as one of the values.
     *
     * @throws InputException where none has its text as a name
     */
    public T of(Argument argument) {
        T value = values.get(argument.text());
        if (value == null) {
            throw new InputException(
                    "input.refused",
                    Message.of(none, argument.quoted()),
                    Message.of("argument.oneOf", String.join(", ", names())));
        }
        return value;
    }

    String name(T value) {
        return values.keySet().stream()
                .filter(name -> value.equals(values.get(name)))
                .findFirst()
                .orElseThrow();
    }
}
