package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of a figure of sampling, in O(n).
 *
 * @param labels one for each class
 * @param rest the distribution after the cut, over the same classes
 * @param sample drawn from it; null for none
 * @param baseline the distribution of A; null where there is none with as many classes
 * @param guess predicted relative frequencies of all classes; null for none
 */
public record SamplingColumns(
        List<String> labels,
        Distribution whole,
        Distribution rest,
        @Nullable Sample sample,
        @Nullable Distribution baseline,
        @Nullable Distribution guess) {

    private static final int MOST = ShownClasses.MOST;

    /** Returns all classes in their order, or the most likely first and the others together. */
    public List<SamplingColumn> make(Messages words) {
        ShownClasses classes = ShownClasses.of(whole, MOST);
        return classes.map(this::of, () -> others(classes.othersText(words), classes.toArray()));
    }

    private SamplingColumn of(int i) {
        return new SamplingColumn(
                labels.get(i),
                false,
                rest.logits().isMasked(i) && !whole.logits().isMasked(i),
                whole.at(i),
                rest.at(i),
                count(i),
                draws(),
                baseline == null ? null : baseline.at(i),
                guess == null ? null : guess.at(i));
    }

    /** Returns the others, which are the same before and after the cut, since it leaves the most likely classes. */
    private SamplingColumn others(String label, int[] shown) {
        int drawn = Arrays.stream(shown).map(this::count).sum();
        return new SamplingColumn(
                label,
                true,
                rest.logits().unmasked() <= MOST && whole.logits().unmasked() > MOST,
                whole.tail(MOST),
                rest.tail(MOST),
                draws() - drawn,
                draws(),
                baseline == null ? null : baseline.complement(shown),
                guess == null ? null : guess.complement(shown));
    }

    private int count(int i) {
        return sample == null ? 0 : sample.count(i);
    }

    private int draws() {
        return sample == null ? 0 : sample.draws();
    }
}
