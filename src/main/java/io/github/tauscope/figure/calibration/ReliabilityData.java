package io.github.tauscope.figure.calibration;

import io.github.tauscope.kernel.calibration.Reliability;
import java.util.List;

/**
 * What a reliability diagram shows.
 *
 * @param bins in ascending order; none while they are computed
 * @param value the ECE and its temperature
 * @param waiting what stands in place of bins that are not known yet
 * @param description what the figure says, for people who can't see it
 */
public record ReliabilityData(List<Reliability.Bin> bins, String value, String waiting, String description) {

    public ReliabilityData {
        bins = List.copyOf(bins);
    }
}
