package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one column of a bar figure: a class, or all classes that have no column of their own.
 *
 * @param head what does not move with τ
 * @param probability p
 * @param outline p of what is outlined; null where nothing is
 */
public record BarColumn(ColumnHead head, Probability probability, @Nullable Probability outline) {

    /** How many classes have a column of their own. */
    public static final int MOST = 40;

    /** Returns the class, or {@link ColumnHead#OTHERS}. */
    public int index() {
        return head.index();
    }

    /** Returns the label; for the others, how many they are. */
    public String label() {
        return head.label();
    }

    /** Returns z, NaN for the others. */
    public double logit() {
        return head.logit();
    }

    /** Returns whether this is not a class, but the rest of them. */
    public boolean isOthers() {
        return head.isOthers();
    }

    /** Returns the columns: all classes in their order, or the most likely first and the others in one. */
    static List<BarColumn> of(BarData data, Messages words) {
        Distribution distribution = data.distribution();
        int n = distribution.size();
        if (n <= MOST) {
            return IntStream.range(0, n).mapToObj(i -> of(data, i)).toList();
        }
        int[] shown = distribution.order(MOST);
        String label = words.text("bars.others", NumberText.grouped(String.valueOf(n - MOST)));
        Distribution outline = data.outline();
        BarColumn others = new BarColumn(
                new ColumnHead(ColumnHead.OTHERS, label, Double.NaN, Double.NaN),
                distribution.tail(MOST),
                outline == null ? null : outline.complement(shown));
        return Stream.concat(Arrays.stream(shown).mapToObj(i -> of(data, i)), Stream.of(others))
                .toList();
    }

    private static BarColumn of(BarData data, int i) {
        Distribution outline = data.outline();
        double logit = data.distribution().logits().get(i);
        double outlined = outline == null ? logit : outline.logits().get(i);
        return new BarColumn(
                new ColumnHead(i, data.labels().get(i), logit, outlined == logit ? Double.NaN : outlined),
                data.distribution().at(i),
                outline == null ? null : outline.at(i));
    }
}
