package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.ProbabilityAxis;

/** How a sweep is shown: the axis of the probabilities, and the measure in the lower panel. */
public record SweepOptions(ProbabilityAxis axis, Measure measure) {}
