package io.github.tauscope.app.compare;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.DifferenceText;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** A {@link Comparison} in words. */
record ComparisonText(String difference, String totalVariation, String kullbackLeibler, String jensenShannon) {

    private static final double GREAT = 1000;

    static ComparisonText of(Comparison of, Messages words) {
        boolean exact = of.same() || of.disjoint();
        Probability part = new Probability(of.totalVariation(), StrictMath.log(of.totalVariation()), exact);
        return new ComparisonText(
                DifferenceText.of(of.present(), of.baseline(), of.same()),
                NumberText.probability(part),
                Double.isInfinite(of.kullbackLeibler())
                        ? words.text("comparison.infinite")
                        : nats(of.kullbackLeibler(), of.same()),
                of.disjoint() ? words.text("comparison.disjoint") : nats(of.jensenShannon(), of.same()));
    }

    /** Writes bounds where not all classes are known. */
    static ComparisonText of(ListComparison of, PartialDistribution present, Messages words) {
        int most = of.changedMost();
        return new ComparisonText(
                words.text(
                        "comparison.difference.bounds",
                        IntervalText.probability(present.probability(most)),
                        IntervalText.probability(of.baseline(most))),
                IntervalText.probability(of.totalVariation()),
                IntervalText.quantity(of.kullbackLeibler()),
                IntervalText.quantity(of.jensenShannon()));
    }

    /** A value that rounding made 0 is not shown as 0. */
    private static String nats(double value, boolean same) {
        if (value == 0 && !same) {
            return "≈ 0";
        }
        return value < GREAT ? NumberText.quantity(value) : NumberText.grouped(NumberText.brief(value));
    }
}
