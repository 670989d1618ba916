package io.github.tauscope.app.bars;

import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.DifferenceText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.math.MathContext;

/** All that is said about a column under the pointer. */
public final class BarColumnText {

    private BarColumnText() {}

    /** Returns what is said about a column of some bars: with its prediction, next to A, or alone. */
    static String in(BarData data, BarColumn column, Messages words) {
        Temperature temperature = data.distribution().temperature();
        if (data.guess() != null) {
            return predicted(column, temperature, words);
        }
        return data.comparable() == null
                ? of(column, temperature, words)
                : beside(column, temperature, data.isSameAsBaseline(), words);
    }

    /**
     * Returns what is said about a column next to A: also p of A, and the difference.
     *
     * @param same whether A is the same distribution
     */
    public static String beside(BarColumn column, Temperature temperature, boolean same, Messages words) {
        String alone = of(column, temperature, words);
        Probability a = column.outline();
        return a == null
                ? alone
                : words.text("tip.baseline", alone, probability(a), DifferenceText.of(column.probability(), a, same));
    }

    /** Returns what is said about a column with its prediction. */
    private static String predicted(BarColumn column, Temperature temperature, Messages words) {
        String alone = of(column, temperature, words);
        Probability guess = column.outline();
        return guess == null ? alone : words.text("tip.guess", alone, NumberText.probability(guess));
    }

    /** Returns what is said about a column alone. */
    public static String of(BarColumn column, Temperature temperature, Messages words) {
        String p = named(column, temperature, words);
        String logP = NumberText.grouped(NumberText.full(column.probability().log()));
        if (column.isOthers()) {
            return words.text("tip.others", Printable.of(column.label()), p, logP);
        }
        String z = NumberText.grouped(NumberText.full(column.logit()));
        return words.text(
                "tip.class",
                Printable.of(column.label()),
                z,
                NumberText.grouped(quotient(column.logit(), temperature)),
                p,
                logP);
    }

    /** Returns the probability, and whether it is that of a masked class or a limit. */
    private static String named(BarColumn column, Temperature temperature, Messages words) {
        String p = probability(column.probability());
        if (column.logit() == Double.NEGATIVE_INFINITY) {
            return words.text("tip.masked", p);
        }
        return temperature.isLimit() ? words.text("tip.limit", p) : p;
    }

    /** Returns all digits; if rounding leaves only 0 or 1, a text that is not that. */
    private static String probability(Probability p) {
        boolean rounded = !p.exact() && (p.value() == 0 || p.value() == 1);
        return rounded ? NumberText.probability(p) : NumberText.full(p.value());
    }

    /** Returns z/τ by plain arithmetic. At τ = 0 it diverges or is 0/0, which is why softmax subtracts max z first. */
    private static String quotient(double logit, Temperature temperature) {
        if (logit == 0 && temperature.value() == 0) {
            return "0/0";
        }
        if (logit == Double.NEGATIVE_INFINITY) {
            return NumberText.full(logit);
        }
        double quotient = logit / temperature.value() + 0.0;
        boolean lost = logit != 0 && !temperature.isLimit() && (quotient == 0 || Double.isInfinite(quotient));
        return lost
                ? NumberText.rounded(
                        new BigDecimal(logit).divide(new BigDecimal(temperature.value()), MathContext.DECIMAL64))
                : NumberText.full(quotient);
    }
}
