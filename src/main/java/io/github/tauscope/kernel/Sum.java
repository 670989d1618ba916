package io.github.tauscope.kernel;

/** A sum that carries along what rounding took from it. (Neumaier's variant of Kahan's summation, 1974.) */
final class Sum {

    private double rounded;
    private double lost;

    void add(double term) {
        double next = rounded + term;
        lost += Math.abs(rounded) >= Math.abs(term) ? (rounded - next) + term : (term - next) + rounded;
        rounded = next;
    }

    double value() {
        return rounded + lost;
    }
}
