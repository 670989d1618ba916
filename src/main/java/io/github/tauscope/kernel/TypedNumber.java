package io.github.tauscope.kernel;

import io.github.tauscope.kernel.InvalidNumberException.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them, in the form that {@link Reals} reads: a decimal comma, as in {@code 0,5}, becomes a point,
 * and a fraction, as in {@code 1/3} and {@code ln(1/3)}, the nearest double.
 *
 * <p>A comma that may group thousands is refused: {@code 1,234} is, {@code 0,234} and {@code 1,23} are not. Text that is
 * neither a decimal number nor a fraction stays as it is. So does {@code ln 1/3}, which may be (ln 1)/3.
 */
public final class TypedNumber {

    private static final String DECIMAL = "[+\\-−]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+\\-−]?\\d{1,4})?";
    private static final Pattern NUMBER = Pattern.compile(DECIMAL);
    private static final Pattern FRACTION = Pattern.compile("(" + DECIMAL + ")\\s*[/⁄∕]\\s*(" + DECIMAL + ")");
    private static final Pattern LOGARITHM = Pattern.compile("(?i)ln(?:\\s*\\(([^()]+)\\)|\\s+(" + DECIMAL + "))");
    private static final Pattern THOUSANDS = Pattern.compile("[+\\-−]?[1-9]\\d{0,2},\\d{3}(?!\\d).*");

    private TypedNumber() {}

    /**
     * Returns a number in the form that {@link Reals} reads, without white space around it.
     *
     * @throws InvalidNumberException if a comma may group thousands, a denominator is 0, or a fraction rounds to 0 or ∞
     *     without being it
     */
    public static String toPlain(String typed) {
        String text = typed.strip();
        Matcher logarithm = LOGARITHM.matcher(text);
        if (!logarithm.matches()) {
            return plain(text);
        }
        String argument = logarithm.group(1) == null ? logarithm.group(2) : logarithm.group(1);
        return "ln(" + plain(argument.strip()) + ")";
    }

    private static String plain(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return quotient(decimal(fraction.group(1)), decimal(fraction.group(2)), text);
        }
        return NUMBER.matcher(text).matches() ? decimal(text) : text;
    }

    private static String decimal(String number) {
        if (THOUSANDS.matcher(number).matches()) {
            throw new InvalidNumberException(Reason.AMBIGUOUS_COMMA, number);
        }
        return number.replace(',', '.').replace('−', '-');
    }

    private static String quotient(String numerator, String denominator, String text) {
        BigDecimal dividend = new BigDecimal(numerator);
        BigDecimal divisor = new BigDecimal(denominator);
        if (divisor.signum() == 0) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, text);
        }
        double quotient = dividend.divide(divisor, MathContext.DECIMAL128).doubleValue();
        if (Double.isInfinite(quotient)) {
            throw new InvalidNumberException(Reason.TOO_LARGE, text);
        }
        if (quotient == 0 && dividend.signum() != 0) {
            throw new InvalidNumberException(Reason.TOO_SMALL, text);
        }
        return Reals.format(quotient);
    }
}
