package io.github.tauscope.figure.sampling;

import io.github.tauscope.kernel.Probability;
import org.jspecify.annotations.Nullable;

/**
 * A column of a figure of sampling: a class, or all classes that have no column of their own.
 *
 * @param label its label; for the others, how many they are
 * @param cut whether the cut keeps it from being drawn; false for a masked class, which never could be
 * @param expected p after the cut, with which it is drawn
 * @param draws the number of all draws, N ≥ 0
 * @param baseline p of A; null where there is no A with as many classes
 * @param guess a predicted relative frequency; null for none
 */
public record SamplingColumn(
        String label,
        boolean others,
        boolean cut,
        Probability whole,
        Probability expected,
        int count,
        int draws,
        @Nullable Probability baseline,
        @Nullable Probability guess) {

    /** Returns the relative frequency count/N; 0 where nothing is drawn. */
    public Probability observed() {
        double frequency = draws == 0 ? 0 : (double) count / draws;
        return new Probability(frequency, StrictMath.log(frequency), count == 0 || count == draws);
    }

    /** Returns how many of some draws the guess is, rounded; 0 without one. */
    long guessed(int of) {
        return guess == null ? 0 : Math.round(guess.value() * of);
    }

    /**
     * Returns the standard error √(p (1 − p) / N) of the relative frequency, as the kernel's Sample does for a class; the
     * others together count as one class. 0 where nothing is drawn.
     */
    public double standardError() {
        double complement = -StrictMath.expm1(expected.log());
        return draws == 0 ? 0 : Math.sqrt(expected.value() * complement / draws);
    }
}
