package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Probabilities as printed somewhere. Each stands for all numbers that round to it: within half a unit of its last digit,
 * both ends included, so it does not matter how halves are rounded. Or it is a bound, as {@code <0.1}. Immutable.
 */
public final class Claim {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<BigDecimal> printed;
    private final List<BigDecimal> halfUnits;
    private final Map<Integer, Boolean> bounds;

    private Claim(List<BigDecimal> printed, List<BigDecimal> halfUnits, Map<Integer, Boolean> bounds) {
        this.printed = List.copyOf(printed);
        this.halfUnits = halfUnits;
        this.bounds = Map.copyOf(bounds);
    }

    /** Returns the claim of n ≥ 1 numbers, each as precise as printed: {@code 0.50} says more than {@code 0.5}. */
    public static Claim of(List<BigDecimal> printed) {
        return new Claim(
                printed,
                printed.stream().map(number -> halfUnit(number.scale())).toList(),
                Map.of());
    }

    /** Returns the claim of n ≥ 1 numbers that are all precise to a number of digits after the decimal point. */
    public static Claim of(List<BigDecimal> printed, int digits) {
        return new Claim(
                printed, printed.stream().map(number -> halfUnit(digits)).toList(), Map.of());
    }

    /**
     * Returns this claim where some numbers are bounds.
     *
     * @param upper by index, whether a number is the greatest (true) or the least (false) that the probability can be
     */
    public Claim withBounds(Map<Integer, Boolean> upper) {
        return new Claim(printed, halfUnits, upper);
    }

    /** Returns how many numbers there are. */
    public int size() {
        return printed.size();
    }

    /** Returns a number as printed. */
    public BigDecimal printed(int index) {
        return printed.get(index);
    }

    /** Returns a number as printed, with its sign if it is a bound. */
    public String text(int index) {
        return (bounds.containsKey(index) ? isUpper(index) ? "<" : ">" : "") + printed(index);
    }

    /** Returns to how many digits after the decimal point a number is precise. */
    public int digits(int index) {
        return halfUnits.get(index).scale() - 1;
    }

    /** Returns whether a probability rounds to a number. */
    public boolean admits(int index, double probability) {
        BigDecimal p = new BigDecimal(probability);
        return p.compareTo(least(index)) >= 0 && p.compareTo(greatest(index)) <= 0;
    }

    /** Returns whether each probability of a distribution rounds to its number. */
    boolean admits(Distribution distribution) {
        return IntStream.range(0, size()).allMatch(i -> admits(i, distribution.probability(i)));
    }

    /** Returns the sum of the numbers. */
    public BigDecimal sum() {
        return printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns whether these can be roundings of numbers with the sum 1. */
    public boolean addsUp() {
        BigDecimal least = IntStream.range(0, size()).mapToObj(this::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = IntStream.range(0, size()).mapToObj(this::greatest).reduce(BigDecimal.ZERO, BigDecimal::add);
        return least.compareTo(BigDecimal.ONE) <= 0 && most.compareTo(BigDecimal.ONE) >= 0;
    }

    /** Returns the indices of the numbers that no probability rounds to: too far below 0 or above 1. */
    public int[] impossible() {
        return IntStream.range(0, size()).filter(i -> high(i) < 0 || low(i) > 1).toArray();
    }

    /** Returns the least number that rounds to it. */
    double low(int index) {
        return least(index).doubleValue();
    }

    /** Returns the greatest number that rounds to it. */
    double high(int index) {
        return greatest(index).doubleValue();
    }

    /** Returns how far a probability is from a printed number, or beyond a bound. */
    double distance(int index, double probability) {
        return bounds.containsKey(index)
                ? Math.max(0, Math.max(low(index) - probability, probability - high(index)))
                : Math.abs(probability - printed(index).doubleValue());
    }

    private boolean isUpper(int index) {
        return bounds.getOrDefault(index, false);
    }

    private BigDecimal least(int index) {
        if (bounds.containsKey(index)) {
            return isUpper(index) ? BigDecimal.ZERO.min(printed(index)) : printed(index);
        }
        return printed(index).subtract(halfUnits.get(index));
    }

    private BigDecimal greatest(int index) {
        if (bounds.containsKey(index)) {
            return isUpper(index) ? printed(index) : BigDecimal.ONE.max(printed(index));
        }
        return printed(index).add(halfUnits.get(index));
    }

    private static BigDecimal halfUnit(int digits) {
        return HALF.scaleByPowerOfTen(-digits);
    }
}
