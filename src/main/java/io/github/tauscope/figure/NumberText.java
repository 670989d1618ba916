package io.github.tauscope.figure;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Reals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers in few letters that stay honest: what is not 0 is never written as 0, what is not 1 never as 1. The same in
 * every locale.
 */
public final class NumberText {

    private static final int DECIMALS = 4;
    private static final double FIXED_FROM = 0.001;
    private static final double PART_FROM = 0.01;
    private static final int SHORT_DIGITS = 2;
    private static final MathContext SHORT = new MathContext(SHORT_DIGITS, RoundingMode.HALF_EVEN);
    private static final int BRIEF_DIGITS = 4;
    private static final int LONG_DIGITS = 6;
    private static final int DOUBLE_DIGITS = 17;
    private static final int HUNDRED = 100;
    private static final String MINUS = "−";
    private static final String ABOUT = "≈ ";

    /** Beyond, the digits before the decimal exponent are lost in the rounding of the logarithm. */
    private static final double DECIMAL_LOGARITHMS = 1e9;

    /** ln 1e6: up to it, and down to 1e-6, a number is written with a point and no exponent. */
    private static final double PLAIN_LOGARITHMS = 13.8;

    private NumberText() {}

    /**
     * Writes a probability: {@code 0.0084}, {@code 8.2e-40}, {@code 1 − 9.4e-14}; {@code 5.1e-435} and
     * {@code e^(−9e300)} where it is less than any double; {@code 0} and {@code 1} only where it is that exactly, and
     * {@code ≈ 0}, {@code ≈ 1} where not even its logarithm is a double.
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
        double missing = -Math.expm1(p.log());
        return missing == 0 ? ABOUT + "1" : "1 " + MINUS + " " + scientific(missing);
    }

    /** Writes a quantity ≥ 0 such as an entropy: {@code 0.7230}, {@code 2.9e-12}, {@code 0} for 0 alone. */
    public static String quantity(double value) {
        if (value == 0) {
            return "0";
        }
        return value < FIXED_FROM ? scientific(value) : fixed(value);
    }

    /** Writes a number in up to six significant digits: {@code 7}, {@code −1.38629}, {@code 1e308}, {@code −∞}. */
    public static String rounded(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        return significant(value, LONG_DIGITS);
    }

    /** Writes a number that need be no double as {@link #rounded(double)} does. */
    public static String rounded(BigDecimal value) {
        return typographic(Reals.decimal(value.round(new MathContext(LONG_DIGITS))));
    }

    /** Writes a number in up to four significant digits: {@code 0.25}, {@code 0.3333}. */
    public static String brief(double value) {
        return significant(value, BRIEF_DIGITS);
    }

    /** Writes a part in (0, 1] where there is little room: {@code 0.25}, {@code 0.3333}, {@code 9.8e-4}. */
    public static String part(double value) {
        return value < PART_FROM ? scientific(value) : brief(value);
    }

    /**
     * Writes a number in four significant digits, or in as many more as it takes to tell it from the bounds that it lies
     * between: {@code 3.998} and {@code 3.9999998} for bounds 1 and 4; {@code ≈ 4} where no double tells.
     */
    public static String between(double low, double value, double high) {
        for (int digits = BRIEF_DIGITS; digits <= DOUBLE_DIGITS; digits++) {
            String text = significant(value, digits);
            double read = Double.parseDouble(text);
            if (read > low && read < high) {
                return text;
            }
        }
        return ABOUT + rounded(value);
    }

    /** Writes a part in [0, 1] in per cent with the given decimals: {@code 52.2}, {@code < 0.1}, {@code > 99.9}; {@code 0} and
     * {@code 100} only where it is that. */
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

    /** Writes exp(x), however great or small it is: {@code 4.482}, {@code 8.1e-40}, {@code 2.0e434}. */
    public static String exponential(double logarithm) {
        if (Math.abs(logarithm) > PLAIN_LOGARITHMS) {
            return powerOfTen(logarithm);
        }
        String text = brief(Math.exp(logarithm));
        return text.equals("1") && logarithm != 0 ? ABOUT + text : text;
    }

    /** Writes a number with all its digits: the shortest text that reads back as the same double. */
    public static String full(double value) {
        return Double.isInfinite(value) ? rounded(value) : typographic(Reals.format(value));
    }

    /** Writes exp(x) by its decimal logarithm, which is there also where exp(x) is no double. */
    private static String powerOfTen(double logarithm) {
        if (Math.abs(logarithm) > DECIMAL_LOGARITHMS) {
            return "e^(" + significant(logarithm, SHORT_DIGITS) + ")";
        }
        double decimal = logarithm / Math.log(10);
        long exponent = (long) Math.floor(decimal);
        BigDecimal mantissa = new BigDecimal(Math.pow(10, decimal - exponent)).round(SHORT);
        return mantissa.compareTo(BigDecimal.TEN) < 0
                ? mantissa.toPlainString() + "e" + exponent
                : "1.0e" + (exponent + 1);
    }

    private static String significant(double value, int digits) {
        return typographic(Reals.decimal(new BigDecimal(value).round(new MathContext(digits))));
    }

    private static String scientific(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SHORT);
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    private static String fixed(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String typographic(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }
}
