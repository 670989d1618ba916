package io.github.tauscope.input;

/** Thrown where what a person has given can't be read. The message is a sentence for that person, in one line. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String sentence;

    /** Takes the sentence: what was found, and what is allowed. */
    public InputException(String sentence) {
        this(0, sentence);
    }

    /** Takes the line of a file, counted from 1, and the sentence. */
    InputException(long line, String sentence) {
        super(sentence);
        this.line = line;
        this.sentence = sentence;
    }

    /** Returns the same with the place in front, such as the argument. */
    public InputException in(String place) {
        return new InputException(place + ": " + sentence);
    }

    /** Returns the same with the line, unless one is known. */
    InputException inLine(long number) {
        return line > 0 ? this : new InputException(number, sentence);
    }

    /** Returns the same with the file in front, and the line where it is known. */
    InputException inFile(String name) {
        return in(line > 0 ? name + ", line " + line : name);
    }
}
