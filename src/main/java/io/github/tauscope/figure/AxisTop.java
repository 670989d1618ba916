package io.github.tauscope.figure;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/**
 * Where a linear axis of probabilities ends. A logarithmic one always ends at 1.
 *
 * @param limit p at its top, in [{@link #LEAST}, 1]; empty for the least of 1, 0.5, 0.2, 0.1, 0.05 … that holds every class
 */
public record AxisTop(OptionalDouble limit) {

    /** 1/n of a million classes, the most that there can be: the greatest p is never less. */
    public static final double LEAST = 1e-6;

    public static final AxisTop ONE = at(1);

    /** Moves with τ, but only from one round number to the next. */
    public static final AxisTop FIT = new AxisTop(OptionalDouble.empty());

    private static final double TO_LOWER = 0.3;
    private static final double TO_HIGHER = 1.5;

    public AxisTop {
        double p = limit.orElse(1);
        if (!(p >= LEAST && p <= 1)) {
            throw new IllegalArgumentException("An axis ends at a p from 1e-6 to 1, not " + p + ".");
        }
    }

    public static AxisTop at(double p) {
        return new AxisTop(OptionalDouble.of(p));
    }

    /** Returns p at the top, given the greatest p of a class. */
    public double over(DoubleSupplier greatest) {
        return limit.orElseGet(() -> fitting(greatest.getAsDouble()));
    }

    /** Returns the least of 1, 0.5, 0.2, 0.1, 0.05 … that is not less than a p in [0, 1]. */
    public static double fitting(double greatest) {
        return Math.max(LEAST, Math.min(1, LinearScale.niceStep(Math.max(LEAST, greatest))));
    }

    /** Returns the round number below another: 0.2 for 0.5. */
    public static double below(double end) {
        return fitting(end * TO_LOWER);
    }

    /** Returns the round number above another, 1 at the most. */
    public static double above(double end) {
        return fitting(end * TO_HIGHER);
    }

    /** Adds to the description of a figure where its axis ends, if that is not 1. */
    public static String described(String description, double end, Messages words) {
        return end == 1 ? description : words.text("axis.described", description, NumberText.rounded(end));
    }
}
