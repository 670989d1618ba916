package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The limit τ → 0: the greatest p shares with its ties. Unlisted classes can tie with it, or be above it, only if the ceiling
 * reaches it and the rest holds at least one such class. Numbers that were rounded tie only perhaps, so each may be the only one.
 */
final class ColdLimit {

    private final TopList list;
    private final double top;
    private final int[] greatest;
    private final double others;
    private final boolean sure;

    ColdLimit(TopList list) {
        this.list = list;
        int argmax = list.logProbabilities().argmax()[0];
        boolean exact = list.isExact(argmax);
        double max = list.logProbabilities().max();
        this.top = exact ? max : list.low(argmax);
        this.greatest = IntStream.range(0, list.logProbabilities().size())
                .filter(i -> (exact ? list.logProbabilities().get(i) : list.high(i)) >= top)
                .toArray();
        double holds = Math.floor(Outward.up(list.rest().high() / Outward.expDown(list.low(argmax))));
        this.others = list.ceilingHigh() >= top ? Math.min(list.othersAsDouble(), holds) : 0;
        this.sure = (exact && ceiling() <= max) || greatest.length + others == 1;
    }

    PartialDistribution distribution() {
        double shared = greatest.length;
        Interval each = sure
                ? new Interval(Outward.shareDown(1, shared - 1 + others), Outward.shareUp(1, shared - 1))
                : Interval.UNIT;
        List<Interval> probabilities = IntStream.range(
                        0, list.logProbabilities().size())
                .mapToObj(i -> IntStream.of(greatest).anyMatch(g -> g == i) ? each : Interval.ZERO)
                .toList();
        double most = sure ? Outward.shareUp(others, shared) : Math.min(1, others);
        double least = sure ? Math.max(0, Outward.logDown(shared)) : 0;
        return new PartialDistribution(
                list,
                Temperature.ARGMAX,
                probabilities,
                new Interval(0, most),
                new Interval(least, shared + others == 1 ? 0 : Outward.logUp(shared + others)));
    }

    private double ceiling() {
        return list.ceiling().orElse(list.logProbabilities().min());
    }
}
