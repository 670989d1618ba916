package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.CompensatedSum;
import java.util.stream.IntStream;

/** The shares w_i / (Σ w_j + T) of weights that are known within bounds: each is least where the others are greatest. */
final class Shares {

    private final double[] low;
    private final double[] high;
    private final double[] othersLow;
    private final double[] othersHigh;
    private final Interval rest;

    Shares(double[] low, double[] high, Interval rest) {
        this.low = low;
        this.high = high;
        this.othersLow = sumsWithoutEach(low);
        this.othersHigh = sumsWithoutEach(high);
        this.rest = rest;
    }

    int size() {
        return low.length;
    }

    Interval ofListed(int i) {
        return share(
                low[i],
                high[i],
                Outward.down(Outward.down(othersLow[i]) + rest.low()),
                Outward.up(Outward.up(othersHigh[i]) + rest.high()));
    }

    Interval ofRest() {
        return share(rest.low(), rest.high(), listedDown(), listedUp());
    }

    /** Returns a lower bound of Σ w. */
    double listedDown() {
        return Outward.down(Outward.down(othersLow[0]) + low[0]);
    }

    private double listedUp() {
        return Outward.up(Outward.up(othersHigh[0]) + high[0]);
    }

    private static Interval share(double low, double high, double othersLow, double othersHigh) {
        double least = low == 0 ? 0 : Outward.down(low / Outward.up(low + othersHigh));
        double sum = Math.min(Double.MAX_VALUE, Math.max(0, Outward.down(high + Math.max(0, othersLow))));
        double most = high == 0 ? 0 : Double.isInfinite(high) || sum == 0 ? 1 : Outward.up(high / sum);
        return Interval.ofProbability(least, most);
    }

    private static double[] sumsWithoutEach(double[] weights) {
        int n = weights.length;
        double[] sums = new double[n];
        CompensatedSum before = new CompensatedSum();
        CompensatedSum after = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            sums[i] += before.value();
            before.add(weights[i]);
        }
        for (int i : IntStream.iterate(n - 1, i -> i >= 0, i -> i - 1).toArray()) {
            sums[i] += after.value();
            after.add(weights[i]);
        }
        return sums;
    }
}
