package io.github.tauscope.figure.loss;

import io.github.tauscope.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;

/** Writes losses and their derivatives; a number that is not 0, 1 or ∞ is never written as one. */
public final class LossText {

    private static final String ABOUT = "≈ ";
    private static final String MINUS = "−";
    private static final double DECIMALS_FROM = 0.001;
    private static final double DECIMALS_TO = 1e4;
    private static final MathContext SHORT = new MathContext(3);

    private LossText() {}

    /** Writes a number with four decimals, a small one in three digits: {@code −4.9377}, {@code 3.99e-10}. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= DECIMALS_TO) {
            return NumberText.grouped(NumberText.rounded(value));
        }
        String text = size < DECIMALS_FROM
                ? NumberText.rounded(new BigDecimal(size).round(SHORT))
                : NumberText.quantity(size);
        return value < 0 ? MINUS + text : text;
    }

    /** Writes a number in four digits, for little room. */
    public static String brief(double value) {
        if (Double.isInfinite(value)) {
            return NumberText.rounded(value);
        }
        boolean looksLikeOne =
                Math.abs(value) != 1 && NumberText.brief(Math.abs(value)).equals("1");
        return looksLikeOne ? ABOUT + NumberText.brief(value) : NumberText.brief(value);
    }

    /** Marks a 0 or an ∞ that is not exact. */
    static String exactly(String text, double value, boolean exact) {
        return exact || (value != 0 && !Double.isInfinite(value)) ? text : ABOUT + text;
    }
}
