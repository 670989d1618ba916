package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;

/**
 * How a sweep is shown.
 *
 * @param axis of the probabilities
 * @param top where a linear axis ends
 * @param measure in the lower panel
 */
public record SweepOptions(ProbabilityAxis axis, AxisTop top, Measure measure) {}
