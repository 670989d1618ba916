package io.github.tauscope.figure;

/** The two kinds of probability axis. */
public enum ProbabilityAxis {
    /** From 0 to 1, in proportion to p. */
    LINEAR,
    /** From a small power of ten to 1, in proportion to ln p; exactly 0 is not on it. */
    LOGARITHMIC
}
