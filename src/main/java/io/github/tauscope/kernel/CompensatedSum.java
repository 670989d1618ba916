package io.github.tauscope.kernel;

import java.util.function.IntToDoubleFunction;

/** A sum that also adds up what rounding loses: Neumaier's sum of 1974, with Knuth's two-sum in place of its comparison. */
public final class CompensatedSum {

    private double rounded;
    private double lost;

    /** Returns term(0) + … + term(n − 1). */
    public static double of(int n, IntToDoubleFunction term) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            sum.add(term.applyAsDouble(i));
        }
        return sum.value();
    }

    /** Adds a term. */
    public void add(double term) {
        double next = rounded + term;
        lost += ErrorFree.sumError(rounded, term, next);
        rounded = next;
    }

    /** Returns the sum, ±∞ if it is infinite, where {@code lost} is NaN. */
    public double value() {
        return Double.isInfinite(rounded) ? rounded : rounded + lost;
    }
}
