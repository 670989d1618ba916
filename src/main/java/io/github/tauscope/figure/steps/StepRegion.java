package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.kernel.steps.Step;

/** A cell of a class that a pointer can be over. */
public record StepRegion(StepCell.Part part, Step step, int index, Box box) {}
