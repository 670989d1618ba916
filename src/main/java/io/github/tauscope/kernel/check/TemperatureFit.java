package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Temperature;

/** Which temperatures give a claim from its logits, or why none does. */
public sealed interface TemperatureFit {

    /**
     * The claim is softmax of its logits at some temperatures.
     *
     * @param least the lowest of them
     * @param greatest the highest of them
     * @param simplest the one of them with the fewest digits
     */
    record Fits(Temperature least, Temperature greatest, Temperature simplest) implements TemperatureFit {}

    /**
     * A masked class has a claimed probability above 0.
     *
     * @param index the class
     */
    record MaskedHasShare(int index) implements TemperatureFit {}

    /**
     * Two classes with equal logits have different probabilities.
     *
     * @param one a class
     * @param other the class with the same logit
     */
    record TieIsBroken(int one, int other) implements TemperatureFit {}

    /**
     * The class with the lower logit has the higher probability.
     *
     * @param lower the class with the lower logit
     * @param higher the class with the higher logit
     */
    record OrderIsReversed(int lower, int higher) implements TemperatureFit {}

    /**
     * The odds of different classes need different temperatures.
     *
     * @param base the class that both others are compared with
     * @param cold the class whose odds to it need a τ of {@code atMost} or less
     * @param atMost a temperature
     * @param hot the class whose odds to it need a τ of {@code atLeast} or more
     * @param atLeast a temperature above {@code atMost}
     */
    record OddsDisagree(int base, int cold, Temperature atMost, int hot, Temperature atLeast)
            implements TemperatureFit {}

    /** The odds fit some temperatures, but at none of them are all numbers right. */
    record NothingFits() implements TemperatureFit {}
}
