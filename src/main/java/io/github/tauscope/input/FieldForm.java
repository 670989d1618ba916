package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.TypedNumber;
import java.util.regex.Pattern;

/** How a field of a table is written, which bounds what it can stand for. */
enum FieldForm {
    BLANK,
    /** An integer without a sign or white space around it: what may follow a decimal comma. */
    DIGITS,
    INTEGER,
    POINT,
    DECIMAL_COMMA,
    /** A number such as 1,234, whose comma is a decimal one or groups thousands. */
    OPEN_COMMA,
    /** −∞, or a logarithm of an integer. */
    NAMED,
    /** An integer with a percent sign. */
    PERCENT,
    /** NaN, +∞ or another name: what a program writes where a row has no logit. */
    NONE,
    TEXT;

    private static final String EXPONENT = "(?:[eE][+\\-−]?\\d+)?";
    private static final Pattern UNSIGNED = Pattern.compile("\\d+" + EXPONENT);
    private static final Pattern SIGNED = Pattern.compile("[+\\-−]?\\d+" + EXPONENT);
    private static final Pattern DECIMAL = Pattern.compile("[+\\-−]?(?:\\d+[.,]\\d*|[.,]\\d+)" + EXPONENT);
    private static final Pattern NAME = Pattern.compile(
            "[\\-−](?:inf|infinity|∞)|ln(?:\\s+|\\s*+\\(\\s*)[\\d.]+" + EXPONENT + "\\s*\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LOGIT =
            Pattern.compile("[+\\-−]?nan|\\+?(?:inf|infinity|∞)|na|n/a|none|null", Pattern.CASE_INSENSITIVE);

    static FieldForm of(String field) {
        if (isPercentage(field)) {
            FieldForm form =
                    of(field.strip().substring(0, field.strip().length() - 1).strip());
            return form.isInteger() ? PERCENT : form;
        }
        String text = field.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        if (SIGNED.matcher(text).matches()) {
            return UNSIGNED.matcher(field).matches() ? DIGITS : INTEGER;
        }
        if (DECIMAL.matcher(text).matches()) {
            return text.indexOf(',') < 0 ? POINT : ofComma(text);
        }
        if (NO_LOGIT.matcher(text).matches()) {
            return NONE;
        }
        return !NAME.matcher(text).matches() ? TEXT : text.indexOf('.') < 0 ? NAMED : POINT;
    }

    /** Returns whether a field is a decimal number with a percent sign. */
    static boolean isPercentage(String field) {
        String text = field.strip();
        if (!text.endsWith("%")) {
            return false;
        }
        String number = text.substring(0, text.length() - 1).strip();
        return SIGNED.matcher(number).matches() || DECIMAL.matcher(number).matches();
    }

    private static FieldForm ofComma(String number) {
        try {
            TypedNumber.toPlain(number);
            return DECIMAL_COMMA;
        } catch (InvalidNumberException e) {
            return OPEN_COMMA;
        }
    }

    boolean isInteger() {
        return this == DIGITS || this == INTEGER;
    }

    boolean isNumber() {
        return this != BLANK && this != TEXT && this != NONE;
    }

    /** Returns whether a field can be the one of a class in a row; without a number the row has no logits. */
    boolean isOfRow() {
        return this != TEXT;
    }
}
