package io.github.tauscope.kernel.steps;

/**
 * One thing that went wrong, noted where it arises and not again in the steps that inherit it.
 *
 * @param kind what went wrong
 * @param step in which column
 * @param index the 0-based class, or −1 for the sum of the column or its divisor
 */
public record Finding(Kind kind, Step step, int index) {

    /** What can go wrong. The first four are the exceptions of IEEE 754-2019, 7.2 to 7.5. */
    public enum Kind {
        /** NaN from numbers: 0/0, ∞/∞, ∞ − ∞. */
        NOT_A_NUMBER,
        /** A column is divided by 0, even if it is 0/0. */
        DIVISION_BY_ZERO,
        /** ±∞ for a finite exact result. */
        OVERFLOW,
        /** 0 for an exact result that is not 0. (IEEE 754 also counts subnormal results that lost digits.) */
        UNDERFLOW,
        /** A "probability" below 0. */
        NEGATIVE,
        /** A "probability" above 1. */
        ABOVE_ONE,
        /**
         * The sum of the probabilities is not 1: NaN, infinite, or off by more than √ε, where ε = 2^(1 − p) is the ulp of 1
         * in the format. (NumPy's {@code random.choice} refuses this as "probabilities do not sum to 1".)
         */
        SUM_NOT_ONE
    }
}
