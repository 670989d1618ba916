package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a bar figure: a class, or all classes that have no column of their own.
 *
 * @param head what does not move with τ
 * @param outline p of the outline; null for none
 */
public record BarColumn(ColumnHead head, Probability probability, @Nullable Probability outline) {

    public int index() {
        return head.index();
    }

    public String label() {
        return head.label();
    }

    public double logit() {
        return head.logit();
    }

    public boolean isOthers() {
        return head.isOthers();
    }

    /** Returns all classes in their order or, if they are more than {@code most}, the most likely first and the others together. */
    static List<BarColumn> of(BarData data, int most, Messages words) {
        ShownClasses classes = ShownClasses.of(data.distribution(), most);
        return classes.map(i -> of(data, i), () -> others(data, classes, words));
    }

    /** Returns the greatest p of a class, or of an outline; the others together may have more. */
    static double greatest(List<BarColumn> columns) {
        return columns.stream()
                .filter(column -> !column.isOthers())
                .flatMap(column -> Stream.concat(Stream.of(column.probability()), Stream.ofNullable(column.outline())))
                .mapToDouble(Probability::value)
                .max()
                .orElse(1);
    }

    private static BarColumn others(BarData data, ShownClasses classes, Messages words) {
        Distribution outline = data.outline();
        Probability rest = data.distribution().tail(classes.indices().size());
        boolean isOutline = data.distribution().equals(outline);
        return new BarColumn(
                new ColumnHead(ColumnHead.OTHERS, classes.othersText(words), Double.NaN, Double.NaN),
                rest,
                isOutline ? rest : outline == null ? null : outline.complement(classes.toArray()));
    }

    private static BarColumn of(BarData data, int i) {
        Distribution outline = data.outline();
        double logit = data.distribution().logits().get(i);
        double outlined = outline == null || data.guess() != null
                ? logit
                : outline.logits().get(i);
        return new BarColumn(
                new ColumnHead(i, data.labels().get(i), logit, outlined == logit ? Double.NaN : outlined),
                data.distribution().at(i),
                outline == null ? null : outline.at(i));
    }
}
