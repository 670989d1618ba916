package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities as printed somewhere. Each stands for all numbers that round to it: within half a unit of its last digit,
 * both ends included, so it does not matter how halves are rounded. Immutable.
 */
public final class Claim {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<BigDecimal> printed;
    private final List<BigDecimal> halfUnits;

    private Claim(List<BigDecimal> printed, List<BigDecimal> halfUnits) {
        this.printed = List.copyOf(printed);
        this.halfUnits = halfUnits;
    }

    /** Returns the claim of n ≥ 1 numbers, each as precise as printed: {@code 0.50} says more than {@code 0.5}. */
    public static Claim of(List<BigDecimal> printed) {
        return new Claim(
                printed,
                printed.stream().map(number -> halfUnit(number.scale())).toList());
    }

    /** Returns the claim of n ≥ 1 numbers that are all precise to a number of digits after the decimal point. */
    public static Claim of(List<BigDecimal> printed, int digits) {
        return new Claim(
                printed, printed.stream().map(number -> halfUnit(digits)).toList());
    }

    /** Returns how many numbers there are. */
    public int size() {
        return printed.size();
    }

    /** Returns a number as printed. */
    public BigDecimal printed(int index) {
        return printed.get(index);
    }

    /** Returns to how many digits after the decimal point a number is precise. */
    public int digits(int index) {
        return halfUnits.get(index).scale() - 1;
    }

    /** Returns whether a probability rounds to a number. */
    public boolean admits(int index, double probability) {
        return new BigDecimal(probability).subtract(printed(index)).abs().compareTo(halfUnits.get(index)) <= 0;
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
        BigDecimal most = halfUnits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum().subtract(BigDecimal.ONE).abs().compareTo(most) <= 0;
    }

    /** Returns the indices of the numbers that no probability rounds to: too far below 0 or above 1. */
    public int[] impossible() {
        return IntStream.range(0, size()).filter(i -> high(i) < 0 || low(i) > 1).toArray();
    }

    /** Returns the least number that rounds to it. */
    double low(int index) {
        return printed(index).subtract(halfUnits.get(index)).doubleValue();
    }

    /** Returns the greatest number that rounds to it. */
    double high(int index) {
        return printed(index).add(halfUnits.get(index)).doubleValue();
    }

    private static BigDecimal halfUnit(int digits) {
        return HALF.scaleByPowerOfTen(-digits);
    }
}
