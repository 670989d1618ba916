package io.github.tauscope.cli;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;

/** Thrown if this machine can't show a window. The sentence says why and what to do. */
final class NoWindowException extends MessageException {

    private static final long serialVersionUID = 1L;

    NoWindowException(Message sentence, Throwable cause) {
        super(sentence);
        initCause(cause);
    }
}
