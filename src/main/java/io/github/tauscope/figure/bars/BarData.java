package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import java.util.List;

/**
 * What bars show.
 *
 * @param labels one for each class
 * @param distribution the bars
 * @param reference the outline, over the same logits
 */
public record BarData(List<String> labels, Distribution distribution, Distribution reference) {}
