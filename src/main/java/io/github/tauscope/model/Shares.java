package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Guessed shares of the classes. Immutable.
 *
 * @param parts one for each class, each in [0, 1] and together 1 within rounding
 */
public record Shares(List<Double> parts) {

    /** How far from 1 the sum may be. */
    private static final double ROUNDING = 1e-6;

    /**
     * @throws IllegalArgumentException if the parts are no distribution
     */
    public Shares {
        parts = List.copyOf(parts);
        boolean inRange = parts.stream().allMatch(p -> p >= 0 && p <= 1);
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        if (!inRange || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("A guess has numbers from 0 to 1 that add up to 1, not to " + sum + ".");
        }
    }

    public static Shares of(Distribution seen) {
        return new Shares(
                IntStream.range(0, seen.size()).mapToObj(seen::probability).toList());
    }

    /** Returns 1/n for each of n classes. */
    public static Shares equal(int classes) {
        return new Shares(Collections.nCopies(classes, 1.0 / classes));
    }

    public int size() {
        return parts.size();
    }

    public double get(int index) {
        return parts.get(index);
    }

    /**
     * Returns these shares with another one of a class. The others give way in proportion, or equally where all of them are 0.
     *
     * @param share is taken as 0 if it is less, as 1 if it is more, and in any case for a single class
     */
    public Shares with(int index, double share) {
        double p = size() == 1 ? 1 : Math.max(0, Math.min(1, share));
        double others = IntStream.range(0, size())
                .filter(i -> i != index)
                .mapToDouble(parts::get)
                .sum();
        double equal = (1 - p) / Math.max(1, size() - 1);
        return new Shares(IntStream.range(0, size())
                .mapToObj(i -> i == index ? p : others == 0 ? equal : parts.get(i) / others * (1 - p))
                .toList());
    }

    /** Returns these shares as a distribution: softmax(ln p) at τ = 1. */
    public Distribution distribution() {
        double[] logs = parts.stream().mapToDouble(StrictMath::log).toArray();
        return Distribution.of(Logits.of(logs), Temperature.ONE);
    }
}
