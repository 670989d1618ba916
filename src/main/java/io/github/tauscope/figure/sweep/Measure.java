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

    double of(Sweep sweep, int point) {
        return this == ENTROPY ? sweep.entropy(point) : sweep.perplexity(point);
    }

    double least() {
        return this == ENTROPY ? 0 : 1;
    }

    /** Returns the greatest value for n classes. */
    double greatest(int n) {
        return this == ENTROPY ? StrictMath.log(n) : n;
    }
}
