package io.github.tauscope.session;

import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import java.util.Optional;

/** Thrown for a session that can't be read as a whole. Has what could be read of it. */
public final class DamagedSessionException extends InputException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Session> rest;

    DamagedSessionException(Message sentence, Optional<Session> rest) {
        super(sentence);
        this.rest = rest;
    }

    /** Returns what could be read; empty if not even the logits. */
    public Optional<Session> rest() {
        return rest;
    }
}
