package io.github.tauscope.cli;

/** Thrown where this machine can't show a window. The message is a sentence that says why and what to do. */
final class NoWindowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoWindowException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
