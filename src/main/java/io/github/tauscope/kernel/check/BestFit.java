package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Looks for the temperature at which a claim is off least. */
final class BestFit {

    private static final int STEPS = 512;
    private static final int HALVINGS = 80;
    private static final int DOUBLE_DIGITS = 17;

    /** Beyond, nothing but the maximum has a probability that a double can hold, or all have 1/n to its last digit. */
    private static final double COLD = 1e-3;

    private static final double HOT = 1e17;

    private final Logits logits;
    private final Claim claim;

    BestFit(Logits logits, Claim claim) {
        this.logits = logits;
        this.claim = claim;
    }

    /** Returns the temperature whose greatest difference to a printed number is least. */
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
        double from = StrictMath.log(finite(Math.max(low, smallestGap() * COLD)));
        double to = StrictMath.log(finite(Math.min(high, (logits.max() - logits.min()) * HOT)));
        double best = off(low) <= off(high) ? low : high;
        double step = (to - from) / STEPS;
        for (int k = 0; k <= STEPS; k++) {
            best = better(best, StrictMath.exp(from + k * step));
        }
        double centre = StrictMath.log(best);
        return Double.isInfinite(centre) ? best : better(best, least(centre - step, centre + step));
    }

    private double better(double best, double other) {
        return off(other) < off(best) ? other : best;
    }

    /** Returns exp of where the difference is least, by halving the side of the greater one. */
    private double least(double from, double to) {
        double low = from;
        double high = to;
        for (int k = 0; k < HALVINGS; k++) {
            double third = (high - low) / 3;
            if (off(StrictMath.exp(low + third)) <= off(StrictMath.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /** Returns the temperature next to where the claim no longer fits, between one that does not and one that does. */
    private double border(double outside, double inside) {
        long bad = Double.doubleToRawLongBits(finite(outside));
        long good = Double.doubleToRawLongBits(finite(inside));
        while (Math.abs(bad - good) > 1) { // positive doubles are ordered as their bits are
            long middle = bad + (good - bad) / 2;
            if (fits(Double.longBitsToDouble(middle))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Double.longBitsToDouble(good);
    }

    private double simplest(double least, double greatest) {
        if (least == 0 || Double.isInfinite(greatest)) {
            return least == 0 ? least : greatest;
        }
        for (int digits = 1; digits <= DOUBLE_DIGITS; digits++) {
            BigDecimal rounded = new BigDecimal(least).round(new MathContext(digits, RoundingMode.CEILING));
            if (rounded.doubleValue() <= greatest && fits(rounded.doubleValue())) {
                return rounded.doubleValue();
            }
        }
        return least;
    }

    private boolean fits(double temperature) {
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        for (int i = 0; i < claim.size(); i++) {
            if (!claim.admits(i, distribution.probability(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the greatest difference to a printed number. */
    private double off(double temperature) {
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        double off = 0;
        for (int i = 0; i < claim.size(); i++) {
            off = Math.max(
                    off, Math.abs(distribution.probability(i) - claim.printed(i).doubleValue()));
        }
        return off;
    }

    private static double finite(double temperature) {
        return Math.max(Double.MIN_VALUE, Math.min(Double.MAX_VALUE, temperature));
    }

    private double smallestGap() {
        int[] order = logits.descendingOrder();
        double gap = logits.max() - logits.min();
        for (int k = 1; k < order.length && !logits.isMasked(order[k]); k++) {
            double next = logits.get(order[k - 1]) - logits.get(order[k]);
            gap = next > 0 ? Math.min(gap, next) : gap;
        }
        return gap;
    }
}
