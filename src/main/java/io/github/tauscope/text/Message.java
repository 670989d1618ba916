package io.github.tauscope.text;

import java.util.List;

/**
 * A text of the message bundle with what fills its places, not yet in a language: whoever shows it chooses one. Code that
 * knows no language can throw or return it.
 *
 * @param arguments what fills {@code {0}}, {@code {1}} …: a message comes in the same language, anything else as its
 *     {@code toString()}; doubles come as text already
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
