package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.Optional;

/**
 * The temperature τ* at which the {@link NegativeLogLikelihood} of rows is least. Never clamped: the limits are found as such.
 *
 * <p>Ties: a true class that ties for the maximum attains it. A tie leaves ln m nats at τ = 0 that no τ removes.
 *
 * <p>Source: C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, "On calibration of modern neural networks", 2017 (temperature scaling).
 *
 * @param optimum where τ* is
 * @param temperature τ*; empty if every τ is as good
 * @param logBetaError the standard error of ln β* = −ln τ*, 1/(β*·√(Σ Var_p[z])), from the curvature; NaN unless τ* is inside and the
 *     variance a double
 * @param facts of the rows
 */
public record TemperatureScaling(
        Optimum optimum, Optional<Temperature> temperature, double logBetaError, RowFacts facts) {

    /** Where the least NLL is. */
    public enum Optimum {
        /** At one τ between the limits. */
        INSIDE,
        /** At τ = 0: every true class attains the maximum of its row. */
        ARGMAX,
        /** At τ = ∞: mean z_y is at most the mean of the row means. */
        UNIFORM,
        /** Everywhere: in every row all logits are equal, so no τ changes a probability. */
        INDIFFERENT,
        /** Nowhere: a true class is masked, so the NLL is infinite at every τ. */
        INFINITE
    }

    /** Of so many rows, one in {@link #PART} is fitted first, and the others save passes by beginning there. */
    private static final int MANY = 4096;

    private static final int PART = 16;

    /**
     * Finds τ*: the limits by their exact conditions, else by Halley's method in ln β.
     *
     * @param progress hears of each pass over the rows, of which there are about five, or with many rows two
     */
    public static TemperatureScaling fit(LabelledRows rows, Progress progress) {
        double begun = rows.size() < MANY ? 0 : 0.2;
        double passed = begun + 0.3;
        double start = start(rows, progress.between(0, begun));
        FirstPass first = FirstPass.of(rows, Temperature.ofLogInverse(start), progress.between(begun, passed));
        RowFacts facts = first.facts();
        Optimum optimum = optimum(facts);
        return switch (optimum) {
            case INSIDE -> {
                TemperatureSearch.Place place = TemperatureSearch.Place.of(start, first.nll());
                yield inside(new TemperatureSearch(rows).from(place, progress.between(passed, 1)), rows.size(), facts);
            }
            case ARGMAX -> new TemperatureScaling(optimum, Optional.of(Temperature.ARGMAX), Double.NaN, facts);
            case UNIFORM -> new TemperatureScaling(optimum, Optional.of(Temperature.UNIFORM), Double.NaN, facts);
            case INDIFFERENT, INFINITE -> new TemperatureScaling(optimum, Optional.empty(), Double.NaN, facts);
        };
    }

    private static TemperatureScaling inside(TemperatureSearch.Place found, int rows, RowFacts facts) {
        double information = found.information();
        boolean isKnown = information > 0 && information < Double.POSITIVE_INFINITY;
        double error = isKnown ? 1 / Math.sqrt(information * rows) : Double.NaN;
        Temperature tau = Temperature.ofLogInverse(found.logBeta());
        return new TemperatureScaling(Optimum.INSIDE, Optional.of(tau), error, facts);
    }

    /** Returns the ln β where a search begins. */
    private static double start(LabelledRows rows, Progress progress) {
        if (rows.size() < MANY) {
            return 0;
        }
        TemperatureScaling part = fit(new EveryFew(rows, PART), progress);
        return part.optimum == Optimum.INSIDE
                ? 0 - StrictMath.log(part.temperature.orElseThrow().value())
                : 0;
    }

    /** One in a few of the rows, from the first to the last. */
    private record EveryFew(LabelledRows rows, int few) implements LabelledRows {

        @Override
        public int size() {
            return rows.size() / few;
        }

        @Override
        public Logits logits(int row) {
            return rows.logits(row * few);
        }

        @Override
        public int trueClass(int row) {
            return rows.trueClass(row * few);
        }
    }

    private static Optimum optimum(RowFacts facts) {
        if (facts.impossible() > 0) {
            return Optimum.INFINITE;
        }
        if (facts.allConstant()) {
            return Optimum.INDIFFERENT;
        }
        if (facts.allMaximal()) {
            return Optimum.ARGMAX;
        }
        return facts.advantage() <= facts.rounding() ? Optimum.UNIFORM : Optimum.INSIDE;
    }

    /** Returns the standard error of τ*, τ*·{@code logBetaError}; NaN unless τ* is inside. */
    public double temperatureError() {
        return temperature.map(tau -> tau.value() * logBetaError).orElse(Double.NaN);
    }
}
