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
 * @param index the class, or {@link #OTHERS}
 * @param label its label; for the others, how many they are
 * @param logit z, NaN for the others, which have none
 * @param probability p
 * @param reference p at the reference temperature
 */
public record Column(int index, String label, double logit, Probability probability, Probability reference) {

    /** The index of the column of the others. */
    public static final int OTHERS = -1;

    /** How many classes have a column of their own. */
    public static final int MOST = 40;

    /** Returns whether this is not a class, but the rest of them. */
    public boolean isOthers() {
        return index == OTHERS;
    }

    /** Returns the columns: all classes in their order, or the most likely first and the others in one. */
    static List<Column> of(BarData data, Messages words) {
        Distribution distribution = data.distribution();
        int n = distribution.size();
        if (n <= MOST) {
            return IntStream.range(0, n).mapToObj(i -> of(data, i)).toList();
        }
        Column others = new Column(
                OTHERS,
                words.text("bars.others", NumberText.grouped(String.valueOf(n - MOST))),
                Double.NaN,
                distribution.tail(MOST),
                data.reference().tail(MOST));
        var mostLikely = Arrays.stream(distribution.order(), 0, MOST).mapToObj(i -> of(data, i));
        return Stream.concat(mostLikely, Stream.of(others)).toList();
    }

    private static Column of(BarData data, int i) {
        return new Column(
                i,
                data.labels().get(i),
                data.distribution().logits().get(i),
                data.distribution().at(i),
                data.reference().at(i));
    }
}
