package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/** The limit τ → ∞: 1 for each class that is not masked, among them at least r/c unlisted ones, and all if r is above 0. */
final class HotLimit {

    private final TopList list;
    private final double listed;
    private final double othersLow;
    private final double othersHigh;

    HotLimit(TopList list) {
        this.list = list;
        this.listed = list.logProbabilities().unmasked();
        Interval rest = list.rest();
        double all = list.othersAsDouble();
        this.othersHigh = rest.high() == 0 ? 0 : all;
        double least = Math.ceil(Math.max(0, Outward.down(rest.low() / Outward.expUp(list.ceilingHigh()))));
        this.othersLow = Math.min(othersHigh, rest.low() > 0 && Double.isFinite(all) ? all : least);
    }

    PartialDistribution distribution() {
        Interval each =
                new Interval(Outward.shareDown(1, listed - 1 + othersHigh), Outward.shareUp(1, listed - 1 + othersLow));
        List<Interval> probabilities = IntStream.range(
                        0, list.logProbabilities().size())
                .mapToObj(i -> list.logProbabilities().isMasked(i) ? Interval.ZERO : each)
                .toList();
        Interval entropy = new Interval(
                Outward.logDown(listed + othersLow) < 0 ? 0 : Outward.logDown(listed + othersLow),
                Outward.logUp(listed + othersHigh));
        return new PartialDistribution(
                list,
                Temperature.UNIFORM,
                probabilities,
                new Interval(Outward.shareDown(othersLow, listed), Outward.shareUp(othersHigh, listed)),
                entropy);
    }
}
