package io.github.tauscope.text;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers as short, honest text: what is not 0 is never written as 0, and what is not 1 never as 1. The text is the same
 * in every locale.
 */
public final class NumberText {

    private static final int DECIMALS = 4;
    private static final double FIXED_FROM = 0.001;
    private static final double PART_FROM = 0.01;
    private static final int SHORT_DIGITS = 2;
    private static final MathContext SHORT = new MathContext(SHORT_DIGITS, RoundingMode.HALF_EVEN);
    private static final int BRIEF_DIGITS = 4;
    private static final int LONG_DIGITS = 6;
    private static final int WHOLE_DIGITS = 15;
    private static final int DOUBLE_DIGITS = 17;
    private static final int HUNDRED = 100;
    private static final String MINUS = "−";
    private static final String ABOUT = "≈ ";

    private static final String ELLIPSIS = "…";
    private static final String THIN_SPACE = "\u2009";

    /** The most characters of an axis label without an exponent. */
    private static final int TICK_LETTERS = 6;

    /** Below this, the excess of a number over 1 is written with an exponent. */
    private static final double SMALL_EXCESS = 5e-5;

    /** At least five digits before the decimal point, not of an exponent. */
    private static final Pattern LONG_WHOLE_PART = Pattern.compile("(?<![\\d.e-])\\d{5,}");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** Beyond this, rounding of the logarithm loses the digits before the decimal exponent. */
    private static final double DECIMAL_LOGARITHMS = 1e9;

    /** ln 1e6: up to this, an exponential has four digits; beyond, two. */
    private static final double PLAIN_LOGARITHMS = 13.8;

    private NumberText() {}

    /**
     * Writes a probability: {@code 0.0084}, {@code 8.2e-40}, {@code 1 − 9.4e-14}; {@code 5.1e-435} and
     * {@code e^(−9e300)} if it is smaller than any double; {@code 0} and {@code 1} only if it is exactly that, and
     * {@code ≈ 0}, {@code ≈ 1} if not even its logarithm is a double.
     */
    public static String probability(Probability p) {
        if (p.exact()) {
            return p.value() == 0 ? "0" : "1";
        }
        if (p.value() < Double.MIN_NORMAL) {
            return p.log() == Double.NEGATIVE_INFINITY ? ABOUT + "0" : powerOfTen(p.log());
        }
        if (p.value() < FIXED_FROM) {
            return scientific(p.value());
        }
        String fixed = fixed(p.value());
        if (!fixed.startsWith("1")) {
            return fixed;
        }
        double missing = -StrictMath.expm1(p.log());
        return missing == 0 ? ABOUT + "1" : "1 " + MINUS + " " + scientific(missing);
    }

    /** Writes a probability with all its digits; where rounding left only 0 or 1, as {@link #probability} does. */
    public static String full(Probability p) {
        boolean rounded = !p.exact() && (p.value() == 0 || p.value() == 1);
        return rounded ? probability(p) : full(p.value());
    }

    /** Writes a quantity ≥ 0 such as an entropy: {@code 0.7230}, {@code 2.9e-12}, {@code ∞}, {@code 0} only for 0. */
    public static String quantity(double value) {
        if (value == 0) {
            return "0";
        }
        if (Double.isInfinite(value)) {
            return "∞";
        }
        return value < FIXED_FROM ? scientific(value) : fixed(value);
    }

    /**
     * Writes a number in up to six significant digits: {@code 7}, {@code −1.38629}, {@code 1e308}, {@code −∞}. A
     * number that is rounded left of the decimal point has an exponent, because whole numbers have all their digits:
     * {@code 1.23457e6} for 1234567.25, {@code 1234567} for itself.
     */
    public static String rounded(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        return rounded(new BigDecimal(value));
    }

    /** Writes a number that doesn't have to be a double as {@link #rounded(double)} does. */
    public static String rounded(BigDecimal value) {
        return significant(value, LONG_DIGITS);
    }

    /** Writes a number in up to four significant digits, and a whole one as {@link #rounded(double)} does. */
    public static String brief(double value) {
        return significant(new BigDecimal(value), BRIEF_DIGITS);
    }

    /** Writes a fraction in (0, 1] in little room: {@code 0.25}, {@code 0.3333}, {@code 9.8e-4}. */
    public static String part(double value) {
        return value < PART_FROM ? scientific(value) : brief(value);
    }

    /**
     * Writes a number in four significant digits, or in as many more as it has before the decimal point or as tell it from
     * its bounds: {@code 3.998} and {@code 3.9999998} for bounds 1 and 4; {@code ≈ 4} if no double tells it apart.
     */
    public static String between(double low, double value, double high) {
        BigDecimal exact = new BigDecimal(value);
        int least = Math.max(BRIEF_DIGITS, exact.precision() - exact.scale());
        for (int digits = least; digits <= DOUBLE_DIGITS; digits++) {
            String text = significant(exact, digits);
            double read = Double.parseDouble(text);
            if (read > low && read < high) {
                return text;
            }
        }
        return ABOUT + rounded(value);
    }

    /**
     * Writes a fraction in [0, 1] in per cent with the given decimals: {@code 52.2}, {@code < 0.1}, {@code > 99.9};
     * {@code 0} and {@code 100} only if it is exactly that.
     */
    public static String percent(double part, int decimals) {
        if (part == 0 || part == 1) {
            return part == 0 ? "0" : "100";
        }
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        BigDecimal percent = new BigDecimal(part * HUNDRED).setScale(decimals, RoundingMode.HALF_EVEN);
        if (percent.signum() == 0) {
            return "< " + least.toPlainString();
        }
        if (percent.intValue() >= HUNDRED) {
            return "> " + BigDecimal.valueOf(HUNDRED).subtract(least).toPlainString();
        }
        return percent.toPlainString();
    }

    /** Writes exp(x) for x ≥ 0, however large: {@code 4.482}, {@code 1.0003}, {@code 1 + 3.0e-12}, {@code 2.0e434}. */
    public static String exponential(double logarithm) {
        if (logarithm > PLAIN_LOGARITHMS) {
            return powerOfTen(logarithm);
        }
        double excess = StrictMath.expm1(logarithm);
        if (excess < SMALL_EXCESS) {
            return excess == 0 ? "1" : "1 + " + quantity(excess);
        }
        return between(1, 1 + excess, Double.POSITIVE_INFINITY);
    }

    /** Returns a number with thin spaces between its thousands from 10 000 on: for people, not for programs. */
    public static String grouped(String number) {
        return LONG_WHOLE_PART
                .matcher(number)
                .replaceAll(whole -> THOUSANDS.matcher(whole.group()).replaceAll(THIN_SPACE));
    }

    /** Writes a round number for an axis: {@code 5}, {@code 15 000}, {@code −1.5e8}. */
    public static String tick(double value) {
        String plain = rounded(value);
        return plain.length() <= TICK_LETTERS
                ? grouped(plain)
                : typographic(withExponent(new BigDecimal(value).round(SHORT).stripTrailingZeros()));
    }

    /**
     * Returns a plain number or, if it is too wide, as many of its digits as fit, with an ellipsis for the others:
     * {@code -0.287…}, {@code 1.23…e-10}. Digits are cut, not rounded, so that 1.9999999999 doesn't look like 2.
     *
     * @param fits tells whether there is room for a text
     */
    public static String fitted(String number, Predicate<String> fits) {
        if (fits.test(number) || number.chars().noneMatch(Character::isDigit)) {
            return number;
        }
        String scientific = withExponent(new BigDecimal(number).stripTrailingZeros());
        return Stream.concat(cuts(number), Stream.concat(Stream.of(scientific), cuts(scientific)))
                .filter(fits)
                .findFirst()
                .orElse(ELLIPSIS);
    }

    /** Returns the number with one decimal less, two less and so on, while a digit other than 0 is left. */
    private static Stream<String> cuts(String number) {
        int point = number.indexOf('.');
        int exponent = number.indexOf('e') < 0 ? number.length() : number.indexOf('e');
        return point < 0
                ? Stream.empty()
                : IntStream.range(1, exponent - point - 1)
                        .mapToObj(cut -> number.substring(0, exponent - cut))
                        .takeWhile(mantissa -> mantissa.chars().anyMatch(c -> c >= '1' && c <= '9'))
                        .map(mantissa -> mantissa + ELLIPSIS + number.substring(exponent));
    }

    /** Writes a number with all its digits: the shortest text that reads back as the same double. */
    public static String full(double value) {
        return Double.isInfinite(value) ? rounded(value) : typographic(Reals.format(value));
    }

    /** Writes τ with all its digits, for people: {@code 0.07}, {@code 20 000}, {@code ∞}. */
    public static String temperature(Temperature temperature) {
        return grouped(full(temperature.value()));
    }

    /** Writes how many there are, for people: {@code 1284}, {@code 150 000}. */
    public static String count(long n) {
        return grouped(String.valueOf(n));
    }

    /** Writes exp(x) from its decimal logarithm, which exists even if exp(x) is no double. */
    private static String powerOfTen(double logarithm) {
        if (Math.abs(logarithm) > DECIMAL_LOGARITHMS) {
            return "e^(" + tick(logarithm) + ")";
        }
        double decimal = logarithm / StrictMath.log(10);
        long exponent = (long) Math.floor(decimal);
        BigDecimal mantissa = new BigDecimal(StrictMath.pow(10, decimal - exponent)).round(SHORT);
        return mantissa.compareTo(BigDecimal.TEN) < 0
                ? mantissa.toPlainString() + "e" + exponent
                : "1.0e" + (exponent + 1);
    }

    private static String significant(BigDecimal value, int digits) {
        BigDecimal shown = isWhole(value) ? value : value.round(new MathContext(digits));
        boolean lacksUnits = shown.scale() < 0;
        return typographic(lacksUnits ? withExponent(shown.stripTrailingZeros()) : Reals.decimal(shown));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.precision() - value.scale() <= WHOLE_DIGITS
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static String scientific(double value) {
        return withExponent(new BigDecimal(value).round(SHORT));
    }

    private static String withExponent(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return value.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    private static String fixed(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String typographic(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }
}
