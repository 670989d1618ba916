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

    /** The first limit of a step in ln β, doubled with each step. */
    private static final double REACH = 2;

    /** A Newton step below this is followed by one last, which is below the rounding. */
    private static final double LAST_BUT_ONE = 1e-7;

    /** Of so many rows, one in {@link #PART} is fitted first, and the others save passes by beginning there. */
    private static final int MANY = 4096;

    private static final int PART = 16;

    /** From here to there τ = exp(−ln β) is a double. */
    private static final double LEAST_LOG_BETA = -709;

    private static final double GREATEST_LOG_BETA = 744;

    /**
     * Finds τ*: the limits by their exact conditions, else by Newton's method in ln β, safeguarded by bisection.
     *
     * @param progress hears of each pass over the rows, of which there are about ten, or with many rows five
     */
    public static TemperatureScaling fit(LabelledRows rows, Progress progress) {
        double first = 0.1;
        RowFacts facts = RowFacts.of(rows, progress.between(0, first));
        Optimum optimum = optimum(facts);
        return switch (optimum) {
            case INSIDE -> {
                double second = rows.size() < MANY ? first : 2 * first;
                double start = start(rows, progress.between(first, second));
                yield new Search(rows, facts).run(start, progress.between(second, 1));
            }
            case ARGMAX -> new TemperatureScaling(optimum, Optional.of(Temperature.ARGMAX), Double.NaN, facts);
            case UNIFORM -> new TemperatureScaling(optimum, Optional.of(Temperature.UNIFORM), Double.NaN, facts);
            case INDIFFERENT, INFINITE -> new TemperatureScaling(optimum, Optional.empty(), Double.NaN, facts);
        };
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

    /** The root of NLL′ in x = ln β: it lies above {@code low}, where NLL′ is negative, and below {@code high}. */
    private static final class Search {

        private final LabelledRows rows;
        private final RowFacts facts;
        private double low = Double.NEGATIVE_INFINITY;
        private double high = Double.POSITIVE_INFINITY;
        private double reach = REACH;
        private double last = Double.POSITIVE_INFINITY;

        Search(LabelledRows rows, RowFacts facts) {
            this.rows = rows;
            this.facts = facts;
        }

        TemperatureScaling run(double start, Progress progress) {
            double x = start;
            double done = 0;
            while (true) {
                double next = done + (1 - done) / 4;
                NegativeLogLikelihood nll = NegativeLogLikelihood.of(rows, at(x), progress.between(done, next));
                done = next;
                boolean isNear = Math.abs(last) <= LAST_BUT_ONE;
                double slope = nll.slope() * StrictMath.exp(x); // with respect to ln β
                double information = nll.curvature() * StrictMath.exp(2 * x);
                double target = isNear ? x - slope / information : target(x, nll.slope(), -slope / information);
                if (isNear || target == x || high - low <= Math.ulp(x)) {
                    return found(target, information);
                }
                x = target;
            }
        }

        private TemperatureScaling found(double x, double information) {
            boolean isKnown = information > 0 && information < Double.POSITIVE_INFINITY;
            double error = isKnown ? 1 / Math.sqrt(information * rows.size()) : Double.NaN;
            return new TemperatureScaling(Optimum.INSIDE, Optional.of(at(x)), error, facts);
        }

        /** Returns where to look next: by a Newton step, by one as long as may be, or in the middle of what is left. */
        private double target(double x, double slope, double newton) {
            if (slope < 0) {
                low = x;
            } else {
                high = x;
            }
            boolean isStep = Math.abs(newton) <= Math.min(reach, Math.abs(last) / 2);
            double target = isStep ? x + newton : x - Math.copySign(reach, slope);
            reach *= 2;
            if (low < target && target < high && (isStep || Double.isInfinite(high - low))) {
                last = isStep ? newton : Double.POSITIVE_INFINITY;
                return Math.max(LEAST_LOG_BETA, Math.min(GREATEST_LOG_BETA, target));
            }
            last = Double.POSITIVE_INFINITY;
            return low + (high - low) / 2;
        }

        private static Temperature at(double logBeta) {
            return Temperature.ofLogInverse(logBeta);
        }
    }
}
