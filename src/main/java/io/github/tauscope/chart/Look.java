package io.github.tauscope.chart;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;

/**
 * How figures look, whatever they show.
 *
 * @param theme in which colours
 * @param axis on which axis probabilities stand, where a figure has one
 * @param words in which language
 */
public record Look(Theme theme, ProbabilityAxis axis, Messages words) {}
