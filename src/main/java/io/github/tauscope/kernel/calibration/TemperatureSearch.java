package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;

/**
 * Finds the root of NLL′ in x = ln β, which is known to be between the limits, by Halley's method, safeguarded by bisection. With the
 * derivatives with respect to ln β on the right, a step is
 *
 * <pre>
 *   β → β (1 + r),   r = −s / (i − s k / 2i),   s = β NLL′,   i = β² NLL″,   k = β³ NLL‴
 * </pre>
 *
 * <p>Where k is beyond doubles, it is Newton's. Source: W. Gander, "On Halley's iteration method", 1985.
 */
final class TemperatureSearch {

    /** The first limit of a step in ln β, doubled with each step. */
    private static final double REACH = 2;

    /** A step of ln β up to this is the last, since what it misses is of the size of its cube; of Newton's, of its square. */
    private static final double LAST_STEP = 1e-7;

    private static final double LAST_NEWTON_STEP = 1e-12;

    /** From here to there τ = exp(−ln β) is a double. */
    private static final double LEAST_LOG_BETA = -709;

    private static final double GREATEST_LOG_BETA = 744;

    private final LabelledRows rows;

    // The root lies above low, where NLL′ is negative, and below high.
    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private double reach = REACH;
    private double last = Double.POSITIVE_INFINITY;

    TemperatureSearch(LabelledRows rows) {
        this.rows = rows;
    }

    /**
     * A place and its derivatives with respect to ln β.
     *
     * @param logBeta x
     * @param slope s
     * @param information i
     * @param bend k; 0 where it is beyond doubles
     */
    record Place(double logBeta, double slope, double information, double bend) {

        static Place of(double logBeta, NegativeLogLikelihood nll) {
            double bend = nll.third() * StrictMath.exp(3 * logBeta);
            return new Place(
                    logBeta,
                    nll.slope() * StrictMath.exp(logBeta),
                    nll.curvature() * StrictMath.exp(2 * logBeta),
                    Double.isFinite(bend) ? bend : 0);
        }

        private double step() {
            double halley = StrictMath.log1p(-slope / (information - slope * bend / (2 * information)));
            return Double.isFinite(halley) ? halley : -slope / information;
        }

        private boolean isLast(double step) {
            return Math.abs(step) <= (bend == 0 ? LAST_NEWTON_STEP : LAST_STEP);
        }

        /** Returns the place after a short step, with the information there. */
        private Place after(double step) {
            return new Place(logBeta + step, 0, information + (2 * information + bend) * step, bend);
        }
    }

    /**
     * Searches from a place.
     *
     * @param first where the derivatives are known
     */
    Place from(Place first, Progress progress) {
        Place place = first;
        double done = 0;
        while (true) {
            double step = place.step();
            if (place.isLast(step)) {
                return place.after(step);
            }
            double x = place.logBeta;
            double target = target(x, place.slope, step);
            if (target == x || high - low <= Math.ulp(x)) {
                return new Place(target, 0, place.information, place.bend);
            }
            double next = done + (1 - done) / 2;
            place = Place.of(
                    target,
                    NegativeLogLikelihood.of(rows, Temperature.ofLogInverse(target), progress.between(done, next)));
            done = next;
        }
    }

    /** Returns where to look next: by a step, by one as long as may be, or in the middle of what is left. */
    private double target(double x, double slope, double step) {
        if (slope < 0) {
            low = x;
        } else {
            high = x;
        }
        boolean isStep = Math.abs(step) <= Math.min(reach, Math.abs(last) / 2);
        double target = isStep ? x + step : x - Math.copySign(reach, slope);
        reach *= 2;
        if (low < target && target < high && (isStep || Double.isInfinite(high - low))) {
            last = isStep ? step : Double.POSITIVE_INFINITY;
            return Math.max(LEAST_LOG_BETA, Math.min(GREATEST_LOG_BETA, target));
        }
        last = Double.POSITIVE_INFINITY;
        return low + (high - low) / 2;
    }
}
