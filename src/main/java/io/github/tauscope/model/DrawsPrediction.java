package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;

/**
 * A guess of how often each class will be drawn. Immutable.
 *
 * @param draws how many draws it is about, in [1, {@link Sampling#MOST}]
 * @param guess the guessed relative frequencies
 */
public record DrawsPrediction(int draws, Shares guess, boolean isOpen) implements SharesPrediction {

    /**
     * @throws IllegalArgumentException if the draws are out of range
     */
    public DrawsPrediction {
        if (draws < 1 || draws > Sampling.MOST) {
            throw new IllegalArgumentException("A guess is about 1 to " + Sampling.MOST + " draws, not " + draws + ".");
        }
    }

    /** Begins with equal shares: what is expected would be half of the answer. */
    public static DrawsPrediction of(int draws, int classes) {
        return new DrawsPrediction(draws, Shares.equal(classes), true);
    }

    @Override
    public DrawsPrediction withGuess(Shares changed) {
        return new DrawsPrediction(draws, changed, isOpen);
    }

    @Override
    public DrawsPrediction committed(Temperature seen, Temperature shown) {
        return new DrawsPrediction(draws, guess, false);
    }
}
