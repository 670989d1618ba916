package io.github.tauscope.figure.sampling;

import io.github.tauscope.kernel.Probability;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one column of a figure of sampling: a class, or all classes that have no column of their own.
 *
 * @param label its label; for the others, how many they are
 * @param others whether this is not a class, but the rest of them
 * @param cut whether it is cut off and cannot be drawn; a masked class is not, for it never could
 * @param whole p before the cut
 * @param expected p after the cut, of which it is drawn
 * @param count how often it was drawn
 * @param draws how often any was drawn, N ≥ 0
 * @param baseline p of A; null where there is no A with as many classes
 */
public record SamplingColumn(
        String label,
        boolean others,
        boolean cut,
        Probability whole,
        Probability expected,
        int count,
        int draws,
        @Nullable Probability baseline) {

    /** Returns the relative frequency count/N, exactly 0 or 1 where it is that; 0 where nothing is drawn. */
    public Probability observed() {
        double frequency = draws == 0 ? 0 : (double) count / draws;
        return new Probability(frequency, StrictMath.log(frequency), count == 0 || count == draws);
    }

    /**
     * Returns the standard error √(p (1 − p) / N) of the relative frequency: what the kernel's Sample says of a class, and
     * the same for the others, which are drawn or not like one. 0 where nothing is drawn.
     */
    public double standardError() {
        double complement = -StrictMath.expm1(expected.log());
        return draws == 0 ? 0 : Math.sqrt(expected.value() * complement / draws);
    }
}
