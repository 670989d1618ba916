package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in one column of a bar figure: a class, or all classes that have no column of their own.
 *
 * @param head what does not move with τ
 * @param probability p
 * @param reference p at the reference temperature
 */
public record Column(ColumnHead head, Probability probability, Probability reference) {

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
    static List<Column> of(BarData data, Messages words) {
        Distribution distribution = data.distribution();
        int n = distribution.size();
        if (n <= MOST) {
            return IntStream.range(0, n).mapToObj(i -> of(data, i)).toList();
        }
        String label = words.text("bars.others", NumberText.grouped(String.valueOf(n - MOST)));
        ColumnHead rest = new ColumnHead(ColumnHead.OTHERS, label, Double.NaN);
        Column others =
                new Column(rest, distribution.tail(MOST), data.reference().tail(MOST));
        var mostLikely = Arrays.stream(distribution.order(), 0, MOST).mapToObj(i -> of(data, i));
        return Stream.concat(mostLikely, Stream.of(others)).toList();
    }

    private static Column of(BarData data, int i) {
        ColumnHead head = new ColumnHead(
                i, data.labels().get(i), data.distribution().logits().get(i));
        return new Column(head, data.distribution().at(i), data.reference().at(i));
    }
}
