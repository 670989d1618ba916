package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The derivatives of a loss at a temperature. */
public sealed interface Gradient permits CrossEntropyGradient, InfoNceGradient {

    /** The most bars that a figure has, except for that of all others together. */
    int MOST = ShownClasses.MOST;

    Temperature temperature();

    /**
     * Returns the components of ∂L/∂z.
     *
     * @param most how many bars there is room for, in [3, {@link #MOST}]
     */
    List<GradientBar> bars(int most, Messages words);

    /** Returns ∂L/∂τ in O(n): 0 at τ = ∞; at τ = 0 it is 0, or −∞ where the true class is no maximum. */
    Slope slope();

    /**
     * The derivative of a loss by the temperature.
     *
     * @param value ∂L/∂τ in nats per unit of τ
     * @param exact whether a value of 0 or −∞ is exact, not a number that a double cannot hold
     */
    record Slope(double value, boolean exact) {

        public String text() {
            return LossText.exactly(LossText.number(value), value, exact);
        }
    }
}
