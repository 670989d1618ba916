package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Softmax by its definition in decimal arithmetic, for claims of more digits than a double has. It takes some ten microseconds a
 * class.
 *
 * <p>Logits and τ count as they are written: 0.1 is one tenth, which no double is. So a double that is a float32 counts as what
 * it is, any other as its shortest decimal form.
 */
final class DecimalSoftmax {

    private static final int GUARD_DIGITS = 10;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MathContext digits;
    private final List<BigDecimal> weights;
    private final BigDecimal sum;

    /**
     * @param decimals to how many digits after the decimal point the probabilities are wanted
     */
    DecimalSoftmax(Distribution distribution, int decimals) {
        int n = distribution.size();
        digits = new MathContext(decimals + GUARD_DIGITS + String.valueOf(n).length(), RoundingMode.HALF_EVEN);
        BigDecimal max = decimal(distribution.logits().max());
        weights = IntStream.range(0, n)
                .mapToObj(i -> weight(distribution.logits(), i, max, distribution.temperature()))
                .toList();
        sum = weights.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, digits));
    }

    /** Returns p_i with an error far below the last of the digits that are wanted. */
    BigDecimal probability(int i) {
        return weights.get(i).divide(sum, digits);
    }

    private BigDecimal weight(Logits logits, int i, BigDecimal max, Temperature tau) {
        if (logits.isMasked(i)) {
            return BigDecimal.ZERO;
        }
        if (tau.isLimit()) {
            return tau.value() == 0 && logits.get(i) < logits.max() ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        BigDecimal exponent = decimal(logits.get(i)).subtract(max).divide(decimal(tau.value()), digits);
        BigDecimal underflow = BigDecimal.valueOf(-2.31 * digits.getPrecision()); // ln 10 is 2.303
        return exponent.compareTo(underflow) < 0 ? BigDecimal.ZERO : exp(exponent);
    }

    /** Returns exp of a number ≤ 0: halved until its series is short, and the result squared as often. */
    private BigDecimal exp(BigDecimal exponent) {
        int halvings = Math.max(0, Math.getExponent(exponent.doubleValue()) + 5);
        MathContext inner = new MathContext(digits.getPrecision() + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal small = exponent.divide(TWO.pow(halvings), inner);
        BigDecimal least = BigDecimal.ONE.movePointLeft(inner.getPrecision());
        BigDecimal power = BigDecimal.ONE;
        BigDecimal term = small;
        for (int k = 2; term.abs().compareTo(least) > 0; k++) {
            power = power.add(term, inner);
            term = term.multiply(small, inner).divide(BigDecimal.valueOf(k), inner);
        }
        for (int k = 0; k < halvings; k++) {
            power = power.multiply(power, inner);
        }
        return power.round(digits);
    }

    private static BigDecimal decimal(double number) {
        return (float) number == number ? new BigDecimal(number) : new BigDecimal(Reals.format(number));
    }
}
