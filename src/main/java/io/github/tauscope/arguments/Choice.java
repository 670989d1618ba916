package io.github.tauscope.arguments;

import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Names;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The allowed values of an option, by name.
 *
 * @param none the key of the message for any other text, such as {@code argument.none.theme}
 * @param values by name, in the order of the help
 */
public record Choice<T>(String none, Map<String, T> values) implements Iterable<String> {

    /** Returns a choice of values whose names are their texts. */
    public static <T> Choice<T> of(String none, List<T> values) {
        return of(none, values, Object::toString);
    }

    /** Returns a choice of constants whose names are written in lower case with hyphens. */
    public static <E extends Enum<E>> Choice<E> of(String none, Class<E> type) {
        return of(none, List.of(type.getEnumConstants()), Names::of);
    }

    static <T> Choice<T> of(String none, List<T> values, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T value : values) {
            named.putIfAbsent(name.apply(value), value);
        }
        return new Choice<>(none, named);
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Returns the names, for completion. */
    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    /**
     * Reads an argument as one of the values.
     *
     * @throws InputException if the text is not one of the names
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
