package io.github.tauscope.lesson;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.PrintedNumbers;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.check.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A number as a lesson prints it. It stands for all numbers that round to it, as a {@link Claim} has it; but 0, 1 and ∞ stand for
 * themselves alone.
 *
 * @param text as it is shown
 * @param special the value of a text that isn't a decimal number
 * @param claim the others
 */
record PrintedNumber(String text, double special, Claim claim) {

    static final String NOT_A_NUMBER = "NaN";

    private static final String PERCENT = "%";
    private static final String SIGNS = "≈~<>≤≥";
    private static final int PERCENT_DIGITS = 2;

    /** Beyond so many decimals, a number is written with an exponent. */
    private static final int PLAIN_DECIMALS = 12;

    private static final Claim NONE = Claim.of(List.of(BigDecimal.ZERO));

    private static final Map<String, Double> SPECIAL = Map.of(
            "inf",
            Double.POSITIVE_INFINITY,
            "∞",
            Double.POSITIVE_INFINITY,
            "-inf",
            Double.NEGATIVE_INFINITY,
            "-∞",
            Double.NEGATIVE_INFINITY,
            NOT_A_NUMBER,
            Double.NaN);

    /**
     * Reads one number: {@code 0.9503}, {@code 8.2e-40}, {@code −1.39}, {@code 85 %}, {@code inf}, {@code NaN}.
     *
     * @throws InputException if it is none
     */
    static PrintedNumber parse(String text) {
        String plain = text.replace('−', '-');
        String shown = plain.replace("inf", "∞").replaceFirst("^-", "−");
        Double special = SPECIAL.get(plain);
        if (special != null) {
            return new PrintedNumber(shown, special, NONE);
        }
        Claim claim = PrintedNumbers.parse(plain, OptionalInt.empty());
        if (claim.size() > 1 || SIGNS.indexOf(plain.charAt(0)) >= 0) {
            throw new InputException("lesson.number.several");
        }
        return new PrintedNumber(shown, 0, claim);
    }

    /** Returns whether a value is this number, to the digits printed. */
    boolean admits(Value found) {
        double value = found.value();
        if (!isDecimal() || !Double.isFinite(value)) {
            return !isDecimal() && Double.compare(special, value) == 0 && (Double.isNaN(value) || found.exact());
        }
        return isNamedLimit(claim.printed(0))
                ? found.exact() && claim.printed(0).doubleValue() == value
                : claim.admits(0, value);
    }

    /** Writes what is right with as many digits as this number has, or as it takes to tell it from 0 and 1. */
    String right(Value found) {
        double value = found.value();
        if (!isDecimal() || !Double.isFinite(value)) {
            return found.honest();
        }
        BigDecimal rounded = new BigDecimal(value).setScale(claim.digits(0), RoundingMode.HALF_EVEN);
        if (isNamedLimit(rounded)) {
            return found.honest();
        }
        return text.endsWith(PERCENT)
                ? written(rounded.movePointRight(PERCENT_DIGITS)) + " " + PERCENT
                : written(rounded);
    }

    private boolean isDecimal() {
        return !claim.equals(NONE);
    }

    private static boolean isNamedLimit(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
    }

    private static String written(BigDecimal number) {
        boolean isPlain = number.scale() >= 0 && number.scale() <= PLAIN_DECIMALS;
        return (isPlain ? number.toPlainString() : Reals.decimal(number)).replaceFirst("^-", "−");
    }
}
