package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Bisection;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the temperatures at which softmax of the logits is nearest to a claim. */
final class BestFit {

    /** The grid in ln τ on which the search begins. */
    private static final int STEPS = 512;

    /** So many thirds cut off leave 10⁻¹⁴ of the bracket. */
    private static final int CUTS = 80;

    /** Below this multiple of the gap between the two greatest logits, every p but that of the maximum is 0 in doubles. */
    private static final double COLD = 1e-3;

    /** Above this multiple of the range of the logits, every p is 1/n in doubles. */
    private static final double HOT = 1e17;

    private final Logits logits;
    private final Claim claim;

    BestFit(Logits logits, Claim claim) {
        this.logits = logits;
        this.claim = claim;
    }

    /** Returns the temperature whose greatest difference from a printed number is least. */
    Temperature nearest() {
        return Temperature.of(nearest(0, Double.POSITIVE_INFINITY));
    }

    /** Returns the temperatures in a range that give the claim, or that nothing fits. */
    TemperatureFit within(double low, double high) {
        double best = nearest(low, high);
        if (!fits(best)) {
            return new TemperatureFit.NothingFits();
        }
        double least = fits(low) ? low : border(low, best);
        double greatest = fits(high) ? high : border(high, best);
        return new TemperatureFit.Fits(
                Temperature.of(least), Temperature.of(greatest), Temperature.of(simplest(least, greatest)));
    }

    private double nearest(double low, double high) {
        double from = StrictMath.log(finite(Math.max(low, topGap() * COLD)));
        double to = StrictMath.log(finite(Math.min(high, (logits.max() - logits.min()) * HOT)));
        double step = (to - from) / STEPS;
        double best = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(k -> StrictMath.exp(from + k * step))
                .reduce(better(low, high), this::better);
        double centre = StrictMath.log(best);
        return Double.isInfinite(centre) ? best : better(best, leastBetween(centre - step, centre + step));
    }

    private double better(double best, double other) {
        return off(other) < off(best) ? other : best;
    }

    /** Returns exp of the minimum of {@link #off}, by cutting off the third of the bracket beside its greater value. */
    private double leastBetween(double from, double to) {
        double low = from;
        double high = to;
        for (int k = 0; k < CUTS; k++) {
            double third = (high - low) / 3;
            if (off(StrictMath.exp(low + third)) < off(StrictMath.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return StrictMath.exp(low);
    }

    private double border(double outside, double inside) {
        return Bisection.border(finite(outside), finite(inside), this::fits);
    }

    /** Returns the temperature with the fewest digits that fits. */
    private double simplest(double least, double greatest) {
        if (least == 0 || Double.isInfinite(greatest)) {
            return least == 0 ? least : greatest;
        }
        double rounded;
        int digits = 1;
        do {
            rounded = new BigDecimal(least)
                    .round(new MathContext(digits++, RoundingMode.CEILING))
                    .doubleValue();
        } while (rounded > greatest || !fits(rounded));
        return rounded;
    }

    private boolean fits(double temperature) {
        return new TrueProbabilities(Distribution.of(logits, Temperature.of(temperature))).follow(claim);
    }

    /** Returns the greatest difference from a printed number, or beyond a bound. */
    private double off(double temperature) {
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        return IntStream.range(0, claim.size())
                .mapToDouble(i -> claim.distance(i, distribution.probability(i)))
                .max()
                .orElseThrow();
    }

    private static double finite(double temperature) {
        return Math.max(Double.MIN_VALUE, Math.min(Double.MAX_VALUE, temperature));
    }

    /** Returns how far the next logit is below the maximum, 0 if all are equal. */
    private double topGap() {
        double max = logits.max();
        return Arrays.stream(logits.toArray())
                .filter(z -> Double.isFinite(z) && z < max)
                .map(z -> max - z)
                .min()
                .orElse(0);
    }
}
