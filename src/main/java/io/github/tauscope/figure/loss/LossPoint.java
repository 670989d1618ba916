package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;

/**
 * A loss L = −ln p at a temperature, in nats, in [0, +∞].
 *
 * @param probability p of the true class, whose logarithm keeps the digits of a loss near 0
 */
public record LossPoint(Temperature temperature, Probability probability) {

    public double nats() {
        return 0 - probability.log();
    }

    /**
     * Writes L: {@code 4.9377}, {@code 3.99e-10}, {@code ∞}; {@code 0} and {@code ∞} only where it is exactly that,
     * {@code ≈ 0} and {@code ≈ ∞} for a number that a double cannot hold.
     */
    public String text() {
        return LossText.exactly(LossText.number(nats()), nats(), probability.exact());
    }

    public String full() {
        return LossText.exactly(NumberText.grouped(NumberText.full(nats())), nats(), probability.exact());
    }
}
