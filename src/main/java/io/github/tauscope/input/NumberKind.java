package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.TypedNumber;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** What a number in a list or a file stands for: how it is read, and what to say if it can't be. */
public enum NumberKind {
    /** A logit, as {@link Reals#parseLogit} reads it. */
    LOGIT,
    /** A logarithm of a probability, at most 0 but for its rounding; −∞ for a masked class. */
    LOG_PROBABILITY,
    /** A finite number ≥ 0, proportional to a probability; 80% is 0.8. */
    PROBABILITY,
    TEMPERATURE,
    /** An inverse temperature β, read as τ = 1/β. */
    LOGIT_SCALE,
    /** A logarithm ln β, read as τ = 1/β. */
    LOG_LOGIT_SCALE;

    /** What rounding can make of ln 1. */
    static final double LOG_ROUNDING = 1e-5;

    Message allowed() {
        return Message.of("input.allowed." + this);
    }

    /**
     * Reads one number.
     *
     * @throws InputException if the text isn't a number of this kind
     */
    double parse(String text) {
        return parse(text, UnaryOperator.identity());
    }

    /**
     * Reads one number as a person types it; see {@link TypedNumber}.
     *
     * @throws InputException if the text isn't a number of this kind
     */
    double parseTyped(String text) {
        return parse(text, TypedNumber::toPlain);
    }

    private double parse(String text, UnaryOperator<String> toPlain) {
        double value;
        try {
            value = this == PROBABILITY && FieldForm.isPercentage(text)
                    ? percentage(toPlain.apply(text.replace("%", "").strip()))
                    : value(toPlain.apply(text));
        } catch (InvalidNumberException e) {
            throw refused(fault(e.reason()), text);
        }
        if (this == PROBABILITY && Double.isInfinite(value)) {
            throw refused("input.none.PROBABILITY", text);
        }
        if (this == LOG_PROBABILITY && value > LOG_ROUNDING) {
            throw refused("input.positive", text);
        }
        return value;
    }

    /** Returns the double that is nearest to a number of hundredths. */
    private double percentage(String number) {
        double hundredths = value(number);
        return hundredths == 0
                ? 0
                : value(Reals.decimal(new BigDecimal(number.strip().replace('−', '-')).movePointLeft(2)));
    }

    private double value(String text) {
        return switch (this) {
            case LOGIT, LOG_PROBABILITY -> Reals.parseLogit(text);
            // both are numbers from 0 to ∞
            case PROBABILITY, TEMPERATURE -> Temperature.parse(text).value();
            case LOGIT_SCALE -> Temperature.ofInverse(Reals.parse(text)).value();
            case LOG_LOGIT_SCALE -> Temperature.ofLogInverse(Reals.parse(text)).value();
        };
    }

    private InputException refused(String fault, String text) {
        return new InputException("input.refused", Message.of(fault, Printable.quoted(text)), allowed());
    }

    private String fault(InvalidNumberException.Reason reason) {
        return switch (reason) {
            case NOT_A_NUMBER -> "input.none." + this;
            case AMBIGUOUS_COMMA -> "input.ambiguousComma";
            case NEGATIVE -> "input.negative";
            case TOO_SMALL -> "input.tooSmall";
            case TOO_LARGE -> "input.tooLarge";
            case NO_TEMPERATURE -> "input.noTemperature";
        };
    }
}
