package io.github.tauscope.kernel.partial;

/** Why numbers cannot be the top of a distribution, even with their rounding. */
public enum Contradiction {
    /** The listed probabilities add up to more than 1. */
    SUM_ABOVE_ONE,
    /** The rest does not fit into the unlisted classes, of which none may be above the ceiling. */
    REST_TOO_LARGE
}
