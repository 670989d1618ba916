package io.github.tauscope.figure;

/** How a probability axis runs. */
public enum ProbabilityAxis {
    /** From 0 to 1 in proportion. */
    LINEAR,
    /** From a small power of ten to 1 in proportion to ln p; exactly 0 is not on it. */
    LOGARITHMIC
}
