package io.github.tauscope.figure.sweep;

/** What the lower panel of a sweep shows. */
public enum Measure {
    /** H in nats, from 0 to ln n. */
    ENTROPY,
    /** exp H, from 1 to n. */
    PERPLEXITY
}
