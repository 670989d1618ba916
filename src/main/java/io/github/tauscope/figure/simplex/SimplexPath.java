package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Point;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The path of softmax(z / τ) of three logits as τ goes from 0 to ∞.
 *
 * @param logits z of three classes, not all masked
 */
public record SimplexPath(Logits logits) {

    /** The range in which the path bends, in decades of τ from a difference of two logits. */
    private static final double[] DECADES =
            IntStream.rangeClosed(-24, 48).mapToDouble(k -> k / 16.0).toArray();

    private static final MathContext READABLE = new MathContext(3);

    public Distribution at(Temperature temperature) {
        return Distribution.of(logits, temperature);
    }

    /**
     * Returns the temperatures, in ascending order, whose points make the path: both limits, and others of three digits
     * around each difference z_i − z_j, since only there the odds of i and j are away from their limits.
     */
    public List<Temperature> temperatures() {
        DoubleStream middle = differences()
                .flatMap(gap -> DoubleStream.of(DECADES).map(decade -> gap * StrictMath.pow(10, decade)))
                .filter(tau -> tau > 0 && tau < Double.MAX_VALUE)
                .map(tau -> new BigDecimal(tau).round(READABLE).doubleValue());
        return Stream.concat(Stream.of(Temperature.ARGMAX, Temperature.UNIFORM), middle.mapToObj(Temperature::of))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the path in a triangle. It is that of logits scaled to near 1, since multiples of logits have the same path
     * and theirs avoids differences and temperatures beyond the range of doubles.
     */
    List<Point> points(Triangle triangle) {
        double greatest = DoubleStream.of(logits.toArray())
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElseThrow();
        SimplexPath ordinary = new SimplexPath(logits.scaled(Math.scalb(1.0, -Math.getExponent(greatest))));
        return ordinary.temperatures().stream()
                .map(tau -> triangle.at(ordinary.at(tau)))
                .toList();
    }

    private DoubleStream differences() {
        return IntStream.range(0, logits.size())
                .mapToDouble(i -> Math.abs(logits.get(i) - logits.get((i + 1) % logits.size())))
                .filter(gap -> gap > 0 && Double.isFinite(gap));
    }
}
