package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.kernel.steps.Step;

/**
 * A cell that a pointer can be over.
 *
 * @param part whose number it shows
 * @param step of which step
 * @param index of which class
 * @param box where it is
 */
public record StepRegion(StepCell.Part part, Step step, int index, Box box) {}
