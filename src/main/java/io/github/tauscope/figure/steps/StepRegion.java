package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.kernel.steps.Step;

/** A cell of a class that a pointer can be over. */
public record StepRegion(Part part, Step step, int index, Box box) {

    /** Whose numbers a cell shows: the kernel's, those of the chosen method, which may be the kernel's, or those of A. */
    public enum Part {
        RIGHT,
        CHOSEN,
        BASELINE
    }
}
