package io.github.tauscope.input.array;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;
import io.github.tauscope.text.Printable;

/** Thrown where a file of arrays can't be read. The sentence says what was found and what would be read. */
public class ArrayException extends MessageException {

    private static final long serialVersionUID = 1L;

    ArrayException(Message sentence) {
        super(sentence);
    }

    ArrayException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /** Returns the same with the array in front. */
    ArrayException in(String array) {
        return new ArrayException("input.place", Printable.quoted(array), sentence());
    }
}
