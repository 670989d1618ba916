package io.github.tauscope.input.array;

/** Thrown for an array that is sound but can't be rows of logits, so that others of its file can be. */
final class NoRowsException extends ArrayException {

    private static final long serialVersionUID = 1L;

    NoRowsException(String key, Object... arguments) {
        super(key, arguments);
    }
}
