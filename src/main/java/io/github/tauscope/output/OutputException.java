package io.github.tauscope.output;

/** Thrown where a file can't be written. The message is a sentence for a person, in one line. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(String sentence) {
        super(sentence);
    }
}
