package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a list shows.
 *
 * @param labels one for each listed class
 * @param comparison with the list of A; null for none
 */
public record PartialData(List<String> labels, PartialDistribution distribution, @Nullable ListComparison comparison) {

    public PartialData {
        labels = List.copyOf(labels);
    }

    public PartialData(List<String> labels, PartialDistribution distribution) {
        this(labels, distribution, null);
    }

    /** Returns all listed classes in their order or, if they are more than {@code most}, the likeliest and the others together; the rest is last. */
    List<PartialColumn> columns(int most, Messages words) {
        int[] order = order();
        ShownClasses classes = order.length <= most
                ? new ShownClasses(IntStream.range(0, order.length).boxed().toList(), 0)
                : new ShownClasses(Arrays.stream(order, 0, most).boxed().toList(), order.length - most);
        List<PartialColumn> listed = classes.map(this::column, () -> others(order, most, words));
        return Stream.concat(listed.stream(), Stream.of(rest(words))).toList();
    }

    /** Returns the listed classes, the likeliest first, which is the same at every τ. */
    int[] order() {
        return list().logProbabilities().descendingOrder();
    }

    TopList list() {
        return distribution.list();
    }

    String label(int i) {
        return Printable.paintedLabel(labels.get(i));
    }

    /** Returns what the classes that are not listed are called. */
    static String restText(TopList list, Messages words) {
        return list.others().isPresent()
                ? words.text(
                        "partial.rest.count", NumberText.count(list.others().getAsLong()))
                : words.text("partial.rest");
    }

    private PartialColumn column(int i) {
        double log = list().logProbabilities().get(i);
        return new PartialColumn(
                PartialColumn.Kind.LISTED,
                i,
                label(i),
                log,
                distribution.probability(i),
                comparison == null ? null : comparison.baseline(i));
    }

    private PartialColumn others(int[] order, int most, Messages words) {
        int[] together = Arrays.copyOfRange(order, most, order.length);
        String label = words.text("partial.others", NumberText.count(together.length));
        return several(
                PartialColumn.Kind.OTHERS,
                label,
                sum(together, distribution::probability),
                comparison == null ? null : sum(together, comparison::baseline));
    }

    private PartialColumn rest(Messages words) {
        return several(
                PartialColumn.Kind.REST,
                restText(list(), words),
                distribution.rest(),
                comparison == null ? null : comparison.baselineRest());
    }

    private static Interval sum(int[] classes, IntFunction<Interval> bounds) {
        double low = 0;
        double high = 0;
        for (int i : classes) {
            low += bounds.apply(i).low();
            high += bounds.apply(i).high();
        }
        return new Interval(Math.min(1, low), Math.min(1, high));
    }

    private static PartialColumn several(
            PartialColumn.Kind kind, String label, Interval bounds, @Nullable Interval outline) {
        return new PartialColumn(kind, PartialColumn.SEVERAL, label, Double.NaN, bounds, outline);
    }
}
