package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A guess of where the probabilities will be at another temperature, made before they are seen. Immutable.
 *
 * <p>Source of the method: C. Crouch, A. P. Fagen, J. P. Callan, E. Mazur, "Classroom demonstrations: Learning tools or
 * entertainment?", 2004.
 *
 * @param target the temperature that it is about
 * @param guess the guessed probabilities, one for each class, each in [0, 1] and together 1 within rounding
 * @param from the temperature at which it was committed; null while it is open
 */
public record Prediction(Temperature target, List<Double> guess, @Nullable Temperature from) {

    /** How far from 1 the sum may be. */
    private static final double ROUNDING = 1e-6;

    /**
     * @throws IllegalArgumentException if the guess is no distribution
     */
    public Prediction {
        guess = List.copyOf(guess);
        boolean inRange = guess.stream().allMatch(p -> p >= 0 && p <= 1);
        double sum = guess.stream().mapToDouble(Double::doubleValue).sum();
        if (!inRange || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("A guess has numbers from 0 to 1 that add up to 1, not to " + sum + ".");
        }
    }

    /** Begins with what is seen. */
    public static Prediction of(Distribution seen) {
        List<Double> guess =
                IntStream.range(0, seen.size()).mapToObj(seen::probability).toList();
        return new Prediction(seen.temperature(), guess, null);
    }

    /** Returns whether it can still be changed, and the answer is hidden. */
    public boolean isOpen() {
        return from == null;
    }

    public Prediction withTarget(Temperature changed) {
        return new Prediction(changed, guess, from);
    }

    /**
     * Returns this prediction with another probability of a class. The others give way in proportion, or equally where all of
     * them are 0.
     *
     * @param probability is taken as 0 if it is less, as 1 if it is more, and in any case for a single class
     */
    public Prediction withGuess(int index, double probability) {
        double p = guess.size() == 1 ? 1 : Math.max(0, Math.min(1, probability));
        double others = IntStream.range(0, guess.size())
                .filter(i -> i != index)
                .mapToDouble(guess::get)
                .sum();
        double equal = (1 - p) / Math.max(1, guess.size() - 1);
        List<Double> changed = IntStream.range(0, guess.size())
                .mapToObj(i -> i == index ? p : others == 0 ? equal : guess.get(i) / others * (1 - p))
                .toList();
        return new Prediction(target, changed, from);
    }

    /** Returns this prediction as the last word of who made it. */
    public Prediction committed(Temperature seenAt) {
        return new Prediction(target, guess, seenAt);
    }

    /** Returns the guess as a distribution: softmax(ln p) at τ = 1. */
    public Distribution distribution() {
        double[] logs = guess.stream().mapToDouble(StrictMath::log).toArray();
        return Distribution.of(Logits.of(logs), Temperature.ONE);
    }
}
