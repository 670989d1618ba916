package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * The bounds on β from the odds of a claim: ln(p_m / p_i) = (z_m − z_i)·β for each class i, where m is the class with the
 * greatest printed number, so the bounds of the printed numbers bound β.
 */
final class OddsBounds {

    /** The relative tolerance for rounding. */
    private static final double ROUNDING = 1 + 1e-12;

    private final Logits logits;
    private final Claim claim;
    private final int base;
    private double least = 0;
    private double greatest = Double.POSITIVE_INFINITY;
    private int cold;
    private int hot;
    private @Nullable TemperatureFit contradiction;

    OddsBounds(Logits logits, Claim claim) {
        this.logits = logits;
        this.claim = claim;
        this.base = mostClaimed();
        this.cold = base;
        this.hot = base;
        for (int i = 0; i < claim.size() && contradiction == null; i++) {
            contradiction = i == base ? null : meet(i);
        }
    }

    /** Returns why no β ≥ 0 gives these odds, or null if some β does. */
    @Nullable
    TemperatureFit contradiction() {
        return contradiction;
    }

    /** Returns the least τ that the odds allow. */
    double leastTemperature() {
        return 1 / Math.max(least, greatest) / ROUNDING;
    }

    /** Returns the greatest τ that the odds allow. */
    double greatestTemperature() {
        return 1 / Math.min(least, greatest) * ROUNDING;
    }

    private int mostClaimed() {
        int most = logits.argmax()[0];
        for (int i = 0; i < claim.size(); i++) {
            boolean more = claim.printed(i).compareTo(claim.printed(most)) > 0;
            most = more && !logits.isMasked(i) ? i : most;
        }
        return most;
    }

    /** Narrows the bounds of β by the odds of one class, or returns why they contradict the logits or other odds. */
    private @Nullable TemperatureFit meet(int i) {
        if (logits.isMasked(i)) {
            return claim.low(i) > 0 ? new TemperatureFit.MaskedHasShare(i) : null;
        }
        double low = log(claim.low(base)) - log(claim.high(i));
        double high = log(claim.high(base)) - log(claim.low(i));
        double distance = logits.get(base) - logits.get(i);
        if (low > 0 && distance <= 0) {
            return distance == 0
                    ? new TemperatureFit.TieIsBroken(base, i)
                    : new TemperatureFit.OrderIsReversed(base, i);
        }
        if (distance > 0 && low / distance > least) {
            least = low / distance;
            cold = i;
        }
        double most = distance == 0 ? Double.POSITIVE_INFINITY : (distance > 0 ? high : low) / distance;
        if (most < greatest) {
            greatest = most;
            hot = i;
        }
        return least > greatest * ROUNDING ? disagreement() : null;
    }

    private TemperatureFit disagreement() {
        return logits.get(cold) == logits.get(hot)
                ? new TemperatureFit.TieIsBroken(Math.min(cold, hot), Math.max(cold, hot))
                : new TemperatureFit.OddsDisagree(
                        base, cold, Temperature.of(1 / least), hot, Temperature.of(1 / greatest));
    }

    private static double log(double bound) {
        return StrictMath.log(Math.max(0, bound));
    }
}
