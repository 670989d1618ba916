package io.github.tauscope.output;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;

/** Thrown if a file can't be written. */
public final class OutputException extends MessageException {

    private static final long serialVersionUID = 1L;

    OutputException(Message sentence) {
        super(sentence);
    }
}
