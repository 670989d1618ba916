package io.github.tauscope.kernel;

/** Thrown for a text, or a number, that is not allowed in its place. */
public final class InvalidNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why the number is refused. */
    public enum Reason {
        /** The text is not a number, or the number is NaN. */
        NOT_A_NUMBER("'%s' is not a number."),
        /** A comma in the number may be a decimal point or group thousands. */
        AMBIGUOUS_COMMA("'%s' may be a decimal number or have its thousands grouped."),
        /** The number is below 0, where only 0 and more are allowed. */
        NEGATIVE("%s is negative; allowed is 0 or more."),
        /** The number is not 0, but too near to it for a double. */
        TOO_SMALL("%s is not 0, but smaller than the smallest double, 4.9e-324."),
        /** The number is finite, but greater than the greatest double. */
        TOO_LARGE("%s is finite, but greater than the greatest double, 1.7976931348623157e308."),
        /** The inverse temperature, or its logarithm, gives a temperature that no double can hold. */
        NO_TEMPERATURE("%s belongs to a temperature outside the doubles, 4.9e-324 to 1.7976931348623157e308.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String text;

    InvalidNumberException(Reason reason, String text) {
        super(reason.sentence.formatted(text));
        this.reason = reason;
        this.text = text;
    }

    /** Returns why the number is refused. */
    public Reason reason() {
        return reason;
    }

    /** Returns the text that was found. */
    public String text() {
        return text;
    }
}
