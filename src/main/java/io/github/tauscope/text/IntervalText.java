package io.github.tauscope.text;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import java.util.function.DoubleFunction;

/** What is known between two bounds, as text: {@code 0.334 … 0.523}, or one number where both have the same text. */
public final class IntervalText {

    private IntervalText() {}

    /** Writes the bounds of a probability. */
    public static String probability(Interval p) {
        return between(p, bound -> NumberText.probability(Probability.ofBound(bound)));
    }

    /** Writes the bounds of a quantity ≥ 0 such as an entropy; {@code ≥ 0.53} where nothing bounds it above. */
    public static String quantity(Interval quantity) {
        return Double.isInfinite(quantity.high()) && Double.isFinite(quantity.low())
                ? "≥ " + NumberText.quantity(quantity.low())
                : between(quantity, NumberText::quantity);
    }

    private static String between(Interval interval, DoubleFunction<String> text) {
        String low = text.apply(interval.low());
        String high = text.apply(interval.high());
        return low.equals(high) ? low : low + " … " + high;
    }
}
