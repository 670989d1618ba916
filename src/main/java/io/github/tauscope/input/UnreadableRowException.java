package io.github.tauscope.input;

import io.github.tauscope.text.Message;

/** Thrown for a row that has no logits; other rows of its set may have some. */
public final class UnreadableRowException extends InputException {

    private static final long serialVersionUID = 1L;

    private final transient Message fault;

    /** Takes the sentence with the place, and the fault alone. */
    UnreadableRowException(Message sentence, Message fault) {
        super(sentence);
        this.fault = fault;
    }

    /** Returns why it has none, without its number. */
    public Message fault() {
        return fault;
    }

    @Override
    InputException with(long number, Message sentence) {
        return new UnreadableRowException(sentence, fault);
    }
}
