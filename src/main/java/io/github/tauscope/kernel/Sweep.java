package io.github.tauscope.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * softmax(z / τ) at many temperatures: p of chosen classes and of all others together, p_max, entropy and perplexity.
 * Immutable.
 *
 * <p>Its values are within a relative 10⁻¹³ of {@link Distribution} at each temperature, both limits included. It does not
 * visit all n logits at each temperature: the classes that are not chosen are sorted once and grouped in cells whose logits
 * differ by less than τ/2, of which about 200 matter however many classes there are.
 *
 * <p>Shapes: T temperatures, K chosen classes; indices of both are 0-based, and one out of range throws
 * {@link IndexOutOfBoundsException}. {@link Logits} already refuses NaN, +∞ and empty input.
 */
public final class Sweep {

    /** The values at one temperature. */
    private record Point(
            Temperature temperature,
            double entropy,
            double perplexity,
            Probability max,
            List<Probability> chosen,
            Probability others) {

        static Point of(Temperature temperature, PooledDistribution shares) {
            return new Point(
                    temperature,
                    shares.totals().entropy(),
                    shares.totals().perplexity(),
                    shares.greatest(),
                    shares.single(),
                    shares.others());
        }
    }

    private final List<Point> points;

    private Sweep(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /**
     * Computes a sweep.
     *
     * @param logits z
     * @param temperatures T temperatures in any order; ascending order is the fastest
     * @param classes the K ≥ 0 chosen classes, each once
     * @param progress hears before each temperature which part of them is done
     */
    public static Sweep of(Logits logits, List<Temperature> temperatures, int[] classes, Progress progress) {
        double[] chosen = Arrays.stream(classes).mapToDouble(logits::get).toArray();
        PooledClasses others = new PooledClasses(without(logits, classes));
        boolean single = logits.unmasked() == 1;
        boolean singleMax = logits.argmax().length == 1;
        List<Point> points = new ArrayList<>();
        for (Temperature temperature : temperatures) {
            progress.report((double) points.size() / temperatures.size());
            double tau = temperature.value();
            boolean certain = single || (singleMax && tau == 0);
            points.add(Point.of(temperature, new PooledDistribution(chosen, others, logits.max(), tau, certain)));
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

    /** Returns T. */
    public int size() {
        return points.size();
    }

    /** Returns the temperature of a point. */
    public Temperature temperature(int point) {
        return points.get(point).temperature();
    }

    /** Returns H in nats. */
    public double entropy(int point) {
        return points.get(point).entropy();
    }

    /** Returns exp H. */
    public double perplexity(int point) {
        return points.get(point).perplexity();
    }

    /** Returns the greatest p. */
    public Probability max(int point) {
        return points.get(point).max();
    }

    /** Returns p of the k-th chosen class. */
    public Probability chosen(int point, int k) {
        return points.get(point).chosen().get(k);
    }

    /** Returns the probability of all classes together that are not chosen; exactly 0 if there are none. */
    public Probability others(int point) {
        return points.get(point).others();
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
