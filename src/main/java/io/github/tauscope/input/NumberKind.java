package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Printable;

/** What a number in a list or a file stands for: how it is read, and what to say where it is none. */
public enum NumberKind {
    /** z_i, as {@link Reals#parseLogit} reads it. */
    LOGIT("logit", "numbers such as 2, -2.5 or 1e3, ln 0.25, and -inf for a masked class"),
    /** A finite number ≥ 0 in proportion to the others. */
    PROBABILITY("probability", "0 and the numbers from 4.9e-324 to 1.7976931348623157e308"),
    /** τ. */
    TEMPERATURE("temperature", "0, inf and the numbers from 4.9e-324 to 1.7976931348623157e308, such as 0.07"),
    /** β, which is read as its τ. */
    LOGIT_SCALE("logit scale", "0, inf and the numbers from 5.6e-309 to 1.7976931348623157e308, such as 100"),
    /** ln β, which is read as its τ. */
    LOG_LOGIT_SCALE("log logit scale", "-inf, inf and the numbers from -709.78 to 745.13, such as 4.6052");

    private final String noun;
    private final String allowed;

    NumberKind(String noun, String allowed) {
        this.noun = noun;
        this.allowed = allowed;
    }

    /** Returns what it is called in a sentence. */
    String noun() {
        return noun;
    }

    /** Returns what is allowed, for the end of a sentence. */
    String allowed() {
        return allowed;
    }

    /**
     * Reads one number.
     *
     * @throws InputException where the text is none of this kind
     */
    double parse(String text) {
        double value;
        try {
            value = value(text);
        } catch (InvalidNumberException e) {
            throw refused(text, fault(e.reason()));
        }
        if (this == PROBABILITY && Double.isInfinite(value)) {
            throw refused(text, "is no " + noun);
        }
        return value;
    }

    private double value(String text) {
        return switch (this) {
            case LOGIT -> Reals.parseLogit(text);
            // from 0 to ∞ too
            case PROBABILITY, TEMPERATURE -> Temperature.parse(text).value();
            case LOGIT_SCALE -> Temperature.ofInverse(Reals.parse(text)).value();
            case LOG_LOGIT_SCALE -> Temperature.ofLogInverse(Reals.parse(text)).value();
        };
    }

    private InputException refused(String text, String fault) {
        return new InputException(Printable.quoted(text) + " " + fault + "; allowed are " + allowed + ".");
    }

    private String fault(InvalidNumberException.Reason reason) {
        return switch (reason) {
            case NOT_A_NUMBER -> "is no " + noun;
            case NEGATIVE -> "is negative";
            case TOO_SMALL -> "is not 0, but smaller than the smallest double, 4.9e-324";
            case TOO_LARGE -> "is finite, but greater than the greatest double, 1.7976931348623157e308";
            case NO_TEMPERATURE -> "belongs to a temperature that no double can hold";
        };
    }
}
