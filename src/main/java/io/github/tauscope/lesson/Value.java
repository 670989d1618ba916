package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.NumberText;

/**
 * What a quantity is.
 *
 * @param exact whether 0, 1 or an infinity is exactly that and not by rounding
 * @param honest the value as text, which is 0 and 1 only if it is exactly that
 */
record Value(double value, boolean exact, String honest) {

    private static final String ABOUT = "≈ ";

    static Value of(Probability p) {
        return new Value(p.value(), p.exact(), NumberText.probability(p));
    }

    static Value of(double value, boolean exact) {
        boolean isNamed = value == 0 || value == 1 || Double.isInfinite(value);
        String text = Double.isNaN(value) ? PrintedNumber.NOT_A_NUMBER : NumberText.full(value);
        return new Value(value, exact, isNamed && !exact ? ABOUT + text : text);
    }
}
