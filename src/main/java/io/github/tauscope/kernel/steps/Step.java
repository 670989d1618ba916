package io.github.tauscope.kernel.steps;

/** A step from logits to probabilities, and the column that shows it. */
public enum Step {
    /** z */
    LOGIT,
    /** z − max z */
    DIFFERENCE,
    /** (z − max z)/τ, or z/τ */
    QUOTIENT,
    /** w = exp of the quotient */
    WEIGHT,
    /** w / Σw, or what the method uses instead */
    PROBABILITY
}
