package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights exp(β (ln p_i − ln p_max)) of the listed classes at a τ that is no limit, and the bounds of the rest's. Over all
 * t ≤ c of sum r, Σ t^β is between these two by the convexity (β &gt; 1) or concavity (β &lt; 1) of t^β; q = ⌊r/c⌋, ρ = r − q·c:
 *
 * <pre>
 *   concentrated = q·c^β + ρ^β    even = m·(r/m)^β
 * </pre>
 */
final class PartialWeights {

    /** Covers the roundings of β and of its product with a difference. */
    private static final double ROUNDING = 4 * Math.ulp(1.0);

    /** A lower bound of what overflows, small enough that sums of it and of the listed weights don't. */
    private static final double HUGE = 0x1p1000;

    /** From here on a double has no fraction. */
    private static final double WHOLE = 0x1p52;

    private final TopList list;
    private final Temperature temperature;
    private final double beta;
    private final double max;
    private final Interval rest;

    PartialWeights(TopList list, Temperature temperature) {
        this.list = list;
        this.temperature = temperature;
        this.beta = list.source().value() / temperature.value();
        this.max = list.logProbabilities().max();
        this.rest = restWeight(list.rest());
    }

    PartialDistribution distribution() {
        int k = list.logProbabilities().size();
        double[] low = IntStream.range(0, k).mapToDouble(i -> down(list.low(i))).toArray();
        double[] high = IntStream.range(0, k).mapToDouble(i -> up(list.high(i))).toArray();
        Shares shares = new Shares(low, high, rest);
        Interval share = isSource() ? list.rest() : shares.ofRest();
        List<Interval> probabilities = IntStream.range(0, k)
                .mapToObj(i -> isSource()
                        ? Interval.ofProbability(Outward.expDown(list.low(i)), Outward.expUp(list.high(i)))
                        : shares.ofListed(i))
                .toList();
        Interval entropy = new EntropyBounds(
                        new Shares(low, high, Interval.ZERO), share, list.othersAsDouble(), up(list.ceilingHigh()))
                .interval();
        return new PartialDistribution(list, temperature, probabilities, share, entropy);
    }

    private boolean isSource() {
        return temperature.equals(list.source());
    }

    private Interval restWeight(Interval r) {
        if (list.othersAsDouble() == 0 || r.high() == 0) {
            return Interval.ZERO;
        }
        double low =
                isSource() ? down(Outward.logDown(r.low())) : beta > 1 ? evenDown(r.low()) : concentratedDown(r.low());
        double high = isSource() ? up(Outward.logUp(r.high())) : beta > 1 ? concentratedUp(r.high()) : evenUp(r.high());
        return new Interval(Math.min(HUGE, Math.min(low, high)), high);
    }

    private double evenDown(double r) {
        double m = list.othersAsDouble();
        return Double.isInfinite(m)
                ? 0
                : Math.max(0, Outward.down(m * down(Outward.logDown(Math.max(0, Outward.down(r / m))))));
    }

    private double evenUp(double r) {
        double m = list.othersAsDouble();
        return Double.isInfinite(m) ? Double.POSITIVE_INFINITY : Outward.up(m * up(Outward.logUp(Outward.up(r / m))));
    }

    private double concentratedDown(double r) {
        double c = Outward.expUp(list.ceilingHigh());
        double logC = Outward.logUp(c);
        double ratio = Math.max(0, Outward.down(r / c));
        if (ratio >= WHOLE) {
            return Outward.expDown(exponentDown(logC) + Outward.logDown(ratio));
        }
        double whole = Math.floor(ratio);
        double weight = times(whole, down(Outward.logDown(c)));
        return Math.max(
                0, Outward.down(weight + down(Outward.down(Outward.logDown(ratio - whole) + Outward.logDown(c)))));
    }

    private double concentratedUp(double r) {
        double c = Outward.expUp(list.ceilingHigh());
        double logC = Outward.logUp(c);
        double ratio = Outward.up(r / c);
        if (ratio >= WHOLE) {
            return Outward.expUp(Outward.up(exponentUp(logC) + Outward.logUp(ratio)));
        }
        double whole = Math.floor(ratio);
        double weight = times(whole, up(logC));
        return Outward.up(weight + up(Outward.up(Outward.logUp(ratio - whole) + logC)));
    }

    /** Returns the weight of so many classes; none have none, even of weights that overflow. */
    private static double times(double classes, double weight) {
        return classes == 0 ? 0 : classes * weight;
    }

    private double down(double log) {
        return Outward.expDown(exponentDown(log));
    }

    private double up(double log) {
        return Outward.expUp(exponentUp(log));
    }

    /** Returns a lower bound of β (log − max). */
    private double exponentDown(double log) {
        double exponent = exponent(log);
        return Double.isInfinite(exponent) ? exponent : exponent - Math.abs(exponent) * ROUNDING;
    }

    private double exponentUp(double log) {
        double exponent = exponent(log);
        return Double.isInfinite(exponent) ? exponent : exponent + Math.abs(exponent) * ROUNDING;
    }

    /** Returns β (log − max), −∞ for a masked class alone. */
    private double exponent(double log) {
        double distance = log - max;
        return distance == 0 || Double.isInfinite(log) ? distance : Math.max(-Double.MAX_VALUE, beta * distance);
    }
}
