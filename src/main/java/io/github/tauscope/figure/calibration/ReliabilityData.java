package io.github.tauscope.figure.calibration;

import io.github.tauscope.kernel.calibration.Reliability;
import java.util.List;
import java.util.Set;

/**
 * What a reliability diagram shows.
 *
 * @param bins in ascending order; none while they are computed
 * @param value the ECE and its temperature
 * @param waiting what stands in place of bins that are not known yet
 * @param marked the indices of the bins that someone predicts to be over-confident
 * @param isAsked whether accuracies are hidden, because they are to be predicted
 * @param description what the figure says, for people who can't see it
 */
public record ReliabilityData(
        List<Reliability.Bin> bins,
        String value,
        String waiting,
        Set<Integer> marked,
        boolean isAsked,
        String description) {

    public ReliabilityData {
        bins = List.copyOf(bins);
        marked = Set.copyOf(marked);
    }
}
