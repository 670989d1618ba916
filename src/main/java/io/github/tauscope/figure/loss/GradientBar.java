package io.github.tauscope.figure.loss;

import io.github.tauscope.text.NumberText;

/**
 * A component of a gradient ∂L/∂z, in nats per unit of z.
 *
 * @param index the class, or {@link #NONE}
 * @param value ≤ 0 for the true class, ≥ 0 for all others; ±∞ at τ = 0 is a limit
 * @param exact whether a value of 0 or ±∞ is exact, not a number that a double cannot hold
 */
public record GradientBar(int index, String label, Role role, double value, boolean exact) {

    public static final int NONE = -1;

    public enum Role {
        /** The true class, or the positive. */
        TRUE,
        OTHER,
        /** All classes without a bar of their own, or all negatives, together. */
        TOGETHER
    }

    public String text() {
        return LossText.exactly(LossText.brief(value), value, exact);
    }

    public String full() {
        return LossText.exactly(NumberText.grouped(NumberText.full(value)), value, exact);
    }
}
