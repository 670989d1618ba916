package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the probabilities can be if each logit with decimals was rounded to them: z_i ± h_i, half a unit of the last decimal of
 * its shortest form. p_i rises with z_i and falls with the others, so it is least at z_i − h_i and z_j + h_j, and greatest in
 * the reverse. Whole numbers are exact.
 */
final class RoundedLogits {

    /** Covers the rounding of the bounds themselves. */
    private static final double ROUNDING = 1e-12;

    private final Distribution distribution;
    private final double[] halfUnits;

    RoundedLogits(Distribution distribution) {
        this.distribution = distribution;
        this.halfUnits = Arrays.stream(distribution.logits().toArray())
                .map(RoundedLogits::halfUnit)
                .toArray();
    }

    /** Returns whether each number, and their sum, can come from logits that round to the given ones. */
    boolean explains(Claim claim) {
        if (distribution.temperature().isLimit() || Arrays.stream(halfUnits).allMatch(h -> h == 0)) {
            return false;
        }
        Distribution raised = shifted(1);
        Distribution lowered = shifted(-1);
        return claim.addsUp()
                && IntStream.range(0, claim.size())
                        .allMatch(i -> claim.high(i) >= extreme(raised, i, 1) * (1 - ROUNDING)
                                && claim.low(i) <= extreme(lowered, i, -1) * (1 + ROUNDING));
    }

    /** Returns p_i where the others are shifted as in a distribution, and z_i the other way. */
    private double extreme(Distribution shifted, int i, int sign) {
        double p = shifted.probability(i);
        double back = StrictMath.exp(
                sign * 2 * halfUnits[i] / distribution.temperature().value());
        return p == 0 ? 0 : 1 / (1 + shifted.complement(i).value() / p * back);
    }

    private Distribution shifted(int sign) {
        Logits logits = distribution.logits();
        double[] z = IntStream.range(0, logits.size())
                .mapToDouble(i -> logits.get(i) + sign * halfUnits[i])
                .toArray();
        return Distribution.of(Logits.of(z), distribution.temperature());
    }

    private static double halfUnit(double logit) {
        int decimals = Double.isInfinite(logit) ? 0 : new BigDecimal(Reals.format(logit)).scale();
        return decimals <= 0 ? 0 : 0.5 * Double.parseDouble("1e-" + decimals);
    }
}
