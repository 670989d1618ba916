package io.github.tauscope.figure.loss;

import io.github.tauscope.text.NumberText;

/**
 * A component of a gradient ∂L/∂z, in nats per unit of z.
 *
 * @param index the class, or {@link #NONE}
 * @param label its name
 * @param role what it is
 * @param value ≤ 0 for what is true, ≥ 0 for all else; ±∞ at τ = 0 is a limit
 * @param exact whether a value of 0 or ±∞ is just that, and no number that a double cannot hold
 */
public record GradientBar(int index, String label, Role role, double value, boolean exact) {

    /** The index of what is no class. */
    public static final int NONE = -1;

    /** What a bar is for. */
    public enum Role {
        /** The true class, or the positive. */
        TRUE,
        /** One of the others. */
        OTHER,
        /** All that have no bar of their own, or all negatives, together. */
        TOGETHER
    }

    /** Writes the value in four digits. */
    public String text() {
        return LossText.exactly(LossText.brief(value), value, exact);
    }

    /** Writes the value with all its digits. */
    public String full() {
        return LossText.exactly(NumberText.grouped(NumberText.full(value)), value, exact);
    }
}
