package io.github.tauscope.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * softmax(z / τ) at many temperatures: p of chosen classes and of all others together, entropy and perplexity.
 * Immutable.
 *
 * <p>Its values are within a relative 10⁻¹³ of {@link Distribution} at each temperature, both limits included. It does not
 * visit all n logits at each temperature: the classes that are not chosen are sorted once and grouped in cells whose logits
 * differ by less than τ/2, of which about 200 matter however many classes there are.
 *
 * @param points the values at each temperature, in the order of the temperatures
 */
public record Sweep(List<PooledDistribution> points) {

    /** Copies the points. */
    public Sweep {
        points = List.copyOf(points);
    }

    /**
     * Computes a sweep.
     *
     * @param logits z
     * @param temperatures in any order; ascending order is the fastest
     * @param classes the 0-based indices of the chosen classes, each once; one out of range throws
     *     {@link IndexOutOfBoundsException}
     * @param progress hears before each temperature which part of them is done
     */
    public static Sweep of(Logits logits, List<Temperature> temperatures, int[] classes, Progress progress) {
        double[] chosen = Arrays.stream(classes).mapToDouble(logits::get).toArray();
        PooledClasses others = new PooledClasses(without(logits, classes));
        boolean single = logits.unmasked() == 1;
        boolean singleMax = logits.argmax().length == 1;
        List<PooledDistribution> points = new ArrayList<>();
        for (Temperature temperature : temperatures) {
            progress.report((double) points.size() / temperatures.size());
            boolean certain = single || (singleMax && temperature.value() == 0);
            points.add(new PooledDistribution(chosen, others, logits.max(), temperature, certain));
        }
        return new Sweep(points);
    }

    /** Returns 0, {@code count} temperatures evenly spaced in log τ from the least to the greatest, and ∞. */
    public static List<Temperature> grid(double least, double greatest, int count) {
        double low = StrictMath.log(least);
        double high = StrictMath.log(greatest);
        List<Temperature> grid = new ArrayList<>();
        grid.add(Temperature.ARGMAX);
        IntStream.range(0, count)
                .mapToDouble(i -> i == count - 1
                        ? greatest
                        : i == 0 ? least : StrictMath.exp(low + (high - low) * i / (count - 1)))
                .mapToObj(Temperature::of)
                .forEach(grid::add);
        grid.add(Temperature.UNIFORM);
        return List.copyOf(grid);
    }

    private static double[] without(Logits logits, int[] classes) {
        boolean[] isChosen = new boolean[logits.size()];
        for (int index : classes) {
            isChosen[index] = true;
        }
        return IntStream.range(0, logits.size())
                .filter(i -> !isChosen[i])
                .mapToDouble(logits::get)
                .toArray();
    }
}
