package io.github.tauscope.session;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;

/** Thrown where the text of a session is not as it should be, with the line, counted from 1. */
final class Fault extends MessageException {

    private static final long serialVersionUID = 1L;

    private final long line;

    Fault(long line, Message sentence) {
        super(sentence);
        this.line = line;
    }

    long line() {
        return line;
    }
}
