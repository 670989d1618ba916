package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The probabilities of a distribution to as many digits as one asks for: by its doubles, or where they can't tell in decimal arithmetic. */
final class TrueProbabilities {

    /** The relative error of p as a double, with a margin. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    /** What stands for an error that overflows. */
    private static final double ANY = 0x1p1000;

    private final Distribution distribution;
    private final double relativeError;
    private int decimals = -1;
    private @Nullable DecimalSoftmax exact;

    TrueProbabilities(Distribution distribution) {
        this.distribution = distribution;
        double tau = distribution.temperature().value();
        double largest = Arrays.stream(distribution.logits().toArray())
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        // what logits and τ lose when they become doubles moves an exponent by up to 4u max|z|/τ, and p by twice that
        double written = distribution.temperature().isLimit() ? 0 : 4 * Math.ulp(1.0) * (largest / tau);
        this.relativeError = Math.min(ANY, StrictMath.expm1(ROUNDING + written));
    }

    /** Returns whether each probability rounds to its number. */
    boolean follow(Claim claim) {
        return IntStream.range(0, claim.size()).allMatch(i -> mayFollow(claim, i))
                && IntStream.range(0, claim.size()).allMatch(i -> follows(claim, i));
    }

    /** Returns whether a probability rounds to its number. */
    boolean follows(Claim claim, int i) {
        int least = claim.side(i, bound(i, -1));
        boolean isCertain = least == claim.side(i, bound(i, 1));
        return (isCertain ? least : claim.side(i, exact(i, claim.decimals()))) == 0;
    }

    /** Returns p_i rounded to so many digits after the decimal point. */
    BigDecimal rounded(int i, int digits) {
        BigDecimal low = bound(i, -1).setScale(digits, RoundingMode.HALF_EVEN);
        BigDecimal high = bound(i, 1).setScale(digits, RoundingMode.HALF_EVEN);
        return low.compareTo(high) == 0 ? low : exact(i, digits).setScale(digits, RoundingMode.HALF_EVEN);
    }

    private boolean mayFollow(Claim claim, int i) {
        return claim.side(i, bound(i, -1)) <= 0 && claim.side(i, bound(i, 1)) >= 0;
    }

    private BigDecimal bound(int i, int sign) {
        double p = distribution.probability(i);
        boolean isExact = p == 0 && distribution.logits().isMasked(i);
        double error = isExact ? 0 : p * relativeError + Double.MIN_NORMAL;
        return new BigDecimal(Math.max(0, p + sign * error));
    }

    private BigDecimal exact(int i, int wanted) {
        if (exact == null || decimals < wanted) {
            exact = new DecimalSoftmax(distribution, wanted);
            decimals = wanted;
        }
        return exact.probability(i);
    }
}
