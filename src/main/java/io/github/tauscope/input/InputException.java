package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;

/** Thrown where what a person gave can't be read. The sentence says what was found and what is allowed. */
public class InputException extends MessageException {

    private static final long serialVersionUID = 1L;

    private final long line;

    public InputException(Message sentence) {
        this(0, sentence);
    }

    public InputException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /** Takes the line of a file, counted from 1, or 0 where none is known. */
    InputException(long line, Message sentence) {
        super(sentence);
        this.line = line;
    }

    /** Returns the same with the place in front, such as the argument. */
    public InputException in(String place) {
        return at(place);
    }

    /** Returns the same with the line, unless one is known. */
    InputException inLine(long number) {
        return line > 0 ? this : with(number, sentence());
    }

    /** Returns the same with the file in front, and the line where it is known. */
    InputException inFile(Object name) {
        return at(line > 0 ? Message.of("input.line", name, line) : name);
    }

    private InputException at(Object place) {
        return with(0, Message.of("input.place", place, sentence()));
    }

    /** Returns the same with another line and sentence. */
    InputException with(long number, Message sentence) {
        return new InputException(number, sentence);
    }
}
