package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * A guess of where the probabilities will be at another temperature. Immutable.
 *
 * @param target the temperature that it is about
 * @param guess the guessed probabilities
 * @param from the temperature at which it was committed; null while it is open
 */
public record BarsPrediction(Temperature target, Shares guess, @Nullable Temperature from) implements SharesPrediction {

    /** Begins with what is seen. */
    public static BarsPrediction of(Distribution seen) {
        return new BarsPrediction(seen.temperature(), Shares.of(seen), null);
    }

    @Override
    public boolean isOpen() {
        return from == null;
    }

    @Override
    public BarsPrediction withGuess(Shares changed) {
        return new BarsPrediction(target, changed, from);
    }

    @Override
    public BarsPrediction committed(Temperature seen, Temperature shown) {
        return new BarsPrediction(shown, guess, seen);
    }

    @Override
    public Temperature aim(Temperature present) {
        return target;
    }

    @Override
    public BarsPrediction aimedAt(Temperature changed) {
        return new BarsPrediction(changed, guess, from);
    }
}
