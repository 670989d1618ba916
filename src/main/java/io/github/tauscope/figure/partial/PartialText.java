package io.github.tauscope.figure.partial;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What is said about a figure of a list. */
final class PartialText {

    /** How many classes a description names. */
    private static final int MOST = 5;

    private PartialText() {}

    static String title(PartialDistribution distribution, Messages words) {
        return words.text(
                "partial.title",
                NumberText.temperature(distribution.temperature()),
                NumberText.temperature(distribution.list().source()));
    }

    /** Returns the entries of the legend: the parts of a bar, and A. */
    static List<String> legend(PartialData data, Messages words) {
        ListComparison comparison = data.comparison();
        List<String> parts = List.of(words.text("partial.legend.least"), words.text("partial.legend.most"));
        return comparison == null
                ? parts
                : List.of(
                        parts.get(0),
                        parts.get(1),
                        words.text(
                                "partial.legend.baseline",
                                NumberText.temperature(comparison.baseline().temperature())));
    }

    /** Returns what bars show, for people who can't see them. */
    static String description(PartialData data, Messages words) {
        ListComparison comparison = data.comparison();
        return comparison == null
                ? bars(data, words)
                : words.text(
                        "partial.bars.description.baseline",
                        bars(data, words),
                        NumberText.temperature(comparison.baseline().temperature()),
                        classes(data, comparison::baseline));
    }

    private static String bars(PartialData data, Messages words) {
        return words.text(
                "partial.bars.description",
                title(data.distribution(), words),
                classes(data),
                PartialData.restText(data.list(), words),
                IntervalText.probability(data.distribution().rest()));
    }

    /** Returns the likeliest classes with their bounds. */
    static String classes(PartialData data) {
        return classes(data, data.distribution()::probability);
    }

    private static String classes(PartialData data, IntFunction<Interval> bounds) {
        int[] order = data.order();
        return Arrays.stream(order, 0, Math.min(MOST, order.length))
                .mapToObj(i -> data.label(i) + " " + IntervalText.probability(bounds.apply(i)))
                .collect(Collectors.joining(", "));
    }

    static String tip(PartialColumn column, Temperature source, Messages words) {
        Interval p = column.bounds();
        String bounds = words.text(
                "partial.tip", column.label(), NumberText.full(column.low()), NumberText.full(column.high()));
        if (p.isPoint()) {
            bounds = words.text("partial.tip.point", column.label(), NumberText.full(column.low()));
        }
        Interval outline = column.outline();
        if (outline != null) {
            bounds = words.text("partial.tip.baseline", bounds, IntervalText.probability(outline));
        }
        return column.kind() == PartialColumn.Kind.LISTED
                ? words.text(
                        "partial.tip.class",
                        bounds,
                        NumberText.temperature(source),
                        NumberText.grouped(NumberText.full(column.logProbability())))
                : bounds;
    }
}
