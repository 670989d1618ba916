package io.github.tauscope.figure.sweep;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Sweep;

/** The uncertainty that the lower panel of a sweep shows. */
public enum Measure {
    /** H in nats, from 0 to ln n. */
    ENTROPY,
    /** exp H, from 1 to n. */
    PERPLEXITY;

    double of(Distribution distribution) {
        return this == ENTROPY ? distribution.entropy() : distribution.perplexity();
    }

    double of(Sweep.Point point) {
        return this == ENTROPY ? point.entropy() : point.perplexity();
    }

    double least() {
        return this == ENTROPY ? 0 : 1;
    }

    double greatest(int n) {
        return this == ENTROPY ? StrictMath.log(n) : n;
    }
}
