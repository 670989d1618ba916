package io.github.tauscope.kernel;

/** Thrown where a text, or a number, is not one that is allowed in its place. */
public final class InvalidNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why the number is refused. */
    public enum Reason {
        /** The text is no number, or the number is NaN. */
        NOT_A_NUMBER,
        /** The number is below 0 where only 0 and more are allowed. */
        NEGATIVE,
        /** The number is not 0, but so near to it that a double cannot tell it from 0. */
        TOO_SMALL,
        /** The number is finite, but greater than the greatest double. */
        TOO_LARGE,
        /** The inverse temperature, or its logarithm, is that of a temperature no double can hold. */
        NO_TEMPERATURE
    }

    private final Reason reason;
    private final String text;

    InvalidNumberException(Reason reason, String text) {
        super(sentence(reason, text));
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

    private static String sentence(Reason reason, String text) {
        return switch (reason) {
            case NOT_A_NUMBER -> "'" + text + "' is not a number.";
            case NEGATIVE -> text + " is negative; allowed is 0 or more.";
            case TOO_SMALL -> text + " is not 0, but smaller than the smallest double, 4.9e-324.";
            case TOO_LARGE -> text + " is finite, but greater than the greatest double, 1.7976931348623157e308.";
            case NO_TEMPERATURE ->
                text + " belongs to a temperature outside the doubles, 4.9e-324 to 1.7976931348623157e308.";
        };
    }
}
