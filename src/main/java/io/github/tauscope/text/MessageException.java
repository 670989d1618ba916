package io.github.tauscope.text;

import java.util.Locale;

/**
 * Thrown to tell a person in one sentence what went wrong. The sentence is a message of the bundle; {@link #getMessage} is
 * its English.
 */
public abstract class MessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // transient, because exceptions here are never serialized
    private final transient Message sentence;

    protected MessageException(Message sentence) {
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }

    @Override
    public String getMessage() {
        return Messages.of(Locale.ROOT).text(sentence);
    }
}
