package io.github.tauscope.figure.sweep;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.PooledDistribution;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The uncertainty that the lower panel of a sweep shows. */
public enum Measure {
    /** H in nats, from 0 to ln n. */
    ENTROPY,
    /** exp H, from 1 to n. */
    PERPLEXITY;

    double of(Distribution distribution) {
        return this == ENTROPY ? distribution.entropy() : distribution.perplexity();
    }

    double of(PooledDistribution point) {
        return this == ENTROPY ? point.entropy() : point.perplexity();
    }

    /** Returns the bounds of the measure, given those of H, rounded outward. */
    public Interval of(Interval entropy) {
        return this == ENTROPY
                ? entropy
                : new Interval(
                        Math.max(1, Math.nextDown(StrictMath.exp(entropy.low()))),
                        Math.nextUp(StrictMath.exp(entropy.high())));
    }

    /** Returns what stands at an axis of it, the longest form first. */
    public List<String> titles(Messages words) {
        return this == ENTROPY
                ? List.of(words.text("sweep.entropy.axis"), words.text("sweep.entropy.axis.short"))
                : List.of(words.text("sweep.perplexity.axis"));
    }

    public double least() {
        return this == ENTROPY ? 0 : 1;
    }

    /** Returns the greatest value for n classes. */
    public double greatest(double n) {
        return this == ENTROPY ? StrictMath.log(n) : n;
    }
}
