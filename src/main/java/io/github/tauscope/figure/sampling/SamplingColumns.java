package io.github.tauscope.figure.sampling;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of a figure of sampling, in O(n).
 *
 * @param labels one for each class
 * @param whole the distribution before the cut
 * @param rest the distribution after the cut, of the same classes
 * @param sample drawn from it; null for nothing
 * @param baseline the distribution of A; null where there is none with as many classes
 */
public record SamplingColumns(
        List<String> labels,
        Distribution whole,
        Distribution rest,
        @Nullable Sample sample,
        @Nullable Distribution baseline) {

    /** How many classes have a column of their own. */
    private static final int MOST = 40;

    /** Returns all classes in their order, or the most likely first and the others in one. */
    public List<SamplingColumn> make(Messages words) {
        int n = whole.size();
        if (n <= MOST) {
            return IntStream.range(0, n).mapToObj(this::of).toList();
        }
        int[] shown = whole.order(MOST);
        List<SamplingColumn> columns = Arrays.stream(shown).mapToObj(this::of).toList();
        String label = words.text("sampling.others", NumberText.grouped(String.valueOf(n - MOST)));
        return Stream.concat(columns.stream(), Stream.of(others(label, columns, shown)))
                .toList();
    }

    private SamplingColumn of(int i) {
        return new SamplingColumn(
                labels.get(i),
                false,
                rest.logits().isMasked(i) && !whole.logits().isMasked(i),
                whole.at(i),
                rest.at(i),
                sample == null ? 0 : sample.count(i),
                draws(),
                baseline == null ? null : baseline.at(i));
    }

    /** A cut leaves the most likely classes, so that the others are the same ones in the whole and in the rest. */
    private SamplingColumn others(String label, List<SamplingColumn> columns, int[] shown) {
        int drawn = columns.stream().mapToInt(SamplingColumn::count).sum();
        return new SamplingColumn(
                label,
                true,
                rest.logits().unmasked() <= MOST && whole.logits().unmasked() > MOST,
                whole.tail(MOST),
                rest.tail(MOST),
                draws() - drawn,
                draws(),
                baseline == null ? null : baseline.complement(shown));
    }

    private int draws() {
        return sample == null ? 0 : sample.draws();
    }
}
