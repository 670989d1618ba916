package io.github.tauscope.figure.sampling;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of sampling shows and the text beside it says.
 *
 * @param rest the distribution after the cut, which was drawn from
 * @param sample what was drawn; null for none
 * @param latest the labels of the latest draws, the last one first
 * @param columns all classes in their order, or the most likely first and the others together
 * @param asked how many draws an open prediction is about, which hides what to expect; 0 without one
 */
public record SamplingData(
        Distribution whole,
        Distribution rest,
        @Nullable Sample sample,
        List<String> latest,
        List<SamplingColumn> columns,
        int asked) {

    public SamplingData {
        latest = List.copyOf(latest);
        columns = List.copyOf(columns);
    }

    /** Returns N, 0 where nothing is drawn. */
    public int draws() {
        return sample == null ? 0 : sample.draws();
    }

    public int possible() {
        return whole.logits().unmasked();
    }

    public int kept() {
        return rest.logits().unmasked();
    }

    public boolean isCut() {
        return kept() < possible();
    }

    /** Returns the probability of all removed classes together, which are the least likely whatever made the cut. */
    public Probability cutOff() {
        return isCut() ? whole.tail(kept()) : Probability.IMPOSSIBLE;
    }

    public boolean isCompared() {
        return columns.get(0).baseline() != null && !isGuessed();
    }

    public boolean isGuessed() {
        return columns.get(0).guess() != null;
    }

    /** Returns whether there is an open prediction. */
    public boolean isAsked() {
        return asked > 0;
    }
}
