package io.github.tauscope.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Doubles as text and back, the same in every locale and on every JDK.
 *
 * <p>{@link Double#toString} is not used because JDK 17 and JDK 19 print some doubles differently (JDK-4511638), and
 * {@link Double#parseDouble} is guarded because it silently turns 1e-400 into 0 and 1e400 into ∞: here both are limits
 * that only their own names may reach.
 */
public final class Reals {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NOT_ZERO = Pattern.compile("[^eE1-9]*[1-9].*");
    private static final Pattern INFINITE = Pattern.compile("[+-]?(inf|infinity|∞)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGARITHM =
            Pattern.compile("ln(?:\\s*\\(([^()]+)\\)|\\s([^()]+))", Pattern.CASE_INSENSITIVE);

    /** A normal double keeps every decimal number of so many digits, so shorter texts need not be tried. */
    private static final int DIGITS_KEPT = 15;

    private Reals() {}

    /**
     * Reads a decimal number such as {@code 2}, {@code -2.5}, {@code 1e3} or {@code −∞}.
     *
     * @param text the number, with or without white space around it; {@code inf}, {@code infinity} and {@code ∞}, with or
     *     without a sign, are the infinities, and U+2212 is a minus sign
     * @return the nearest double
     * @throws InvalidNumberException if the text is not a number, or rounds to 0 or ∞ without being it
     */
    public static double parse(String text) {
        String number = text.strip().replace('−', '-');
        if (INFINITE.matcher(number).matches()) {
            return number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (!DECIMAL.matcher(number).matches()) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NOT_A_NUMBER, text);
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new InvalidNumberException(InvalidNumberException.Reason.TOO_LARGE, text);
        }
        if (value == 0 && NOT_ZERO.matcher(number).matches()) {
            throw new InvalidNumberException(InvalidNumberException.Reason.TOO_SMALL, text);
        }
        return value;
    }

    /**
     * Reads what {@link #parse} reads, without the infinities.
     *
     * @throws InvalidNumberException if the text is not a finite number
     */
    public static double parseFinite(String text) {
        double value = parse(text);
        if (Double.isInfinite(value)) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NOT_A_NUMBER, text);
        }
        return value;
    }

    /**
     * Reads a logit: what {@link #parse} reads except +∞, or the natural logarithm of a number as {@code ln 0.25},
     * {@code ln(0.25)}; {@code ln 0} is −∞, a masked class.
     *
     * @throws InvalidNumberException if the text is none of these
     */
    public static double parseLogit(String text) {
        var logarithm = LOGARITHM.matcher(text.strip());
        if (!logarithm.matches()) {
            return parseBelowInfinity(text, text);
        }
        String inner = logarithm.group(1) == null ? logarithm.group(2) : logarithm.group(1);
        double argument = parseBelowInfinity(inner, text);
        if (argument < 0) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NEGATIVE, inner);
        }
        return StrictMath.log(argument);
    }

    private static double parseBelowInfinity(String number, String text) {
        double value = parse(number);
        if (value == Double.POSITIVE_INFINITY) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NOT_A_NUMBER, text);
        }
        return value;
    }

    /**
     * Prints the shortest decimal number that reads back as the same double: {@code 0.07}, {@code 10000},
     * {@code 1e-300}; {@code inf}, {@code -inf} and {@code nan} for the others, {@code 0} for both zeros.
     */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return "0";
        }
        return decimal(shortest(value));
    }

    /** Prints a decimal number plainly if its exponent is in [−5, 15], otherwise as {@code 1.5e-7}. */
    public static String decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= -5 && exponent <= 15) {
            return stripped.toPlainString();
        }
        return stripped.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded;
        int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : DIGITS_KEPT;
        do {
            rounded = exact.round(new MathContext(digits++, RoundingMode.HALF_EVEN));
        } while (rounded.doubleValue() != value);
        return rounded;
    }

    /**
     * Returns the value, 0 for −0, and refuses NaN and negative numbers. (The compiler inlines no method of an exception's class, so
     * it is not there.)
     */
    static double requireNotNegative(double value) {
        if (value >= 0) {
            return value + 0.0; // 1/−0 would be −∞
        }
        throw new InvalidNumberException(
                value < 0 ? InvalidNumberException.Reason.NEGATIVE : InvalidNumberException.Reason.NOT_A_NUMBER,
                format(value));
    }
}
