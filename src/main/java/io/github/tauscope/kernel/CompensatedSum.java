package io.github.tauscope.kernel;

/** A sum that carries along what rounding took from it. (Neumaier's sum of 1974, with Knuth's two-sum in place of his comparison.) */
final class CompensatedSum {

    private double rounded;
    private double lost;

    void add(double term) {
        double next = rounded + term;
        lost += ErrorFree.sumError(rounded, term, next);
        rounded = next;
    }

    double value() {
        return rounded + lost;
    }
}
