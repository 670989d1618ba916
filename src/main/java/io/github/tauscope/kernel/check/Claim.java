package io.github.tauscope.kernel.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities as somebody has printed them. Each stands for all numbers that round to it: from half a unit of its last
 * digit below to half a unit above, both included, whichever way halves are rounded. Immutable.
 */
public final class Claim {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<BigDecimal> printed;
    private final List<BigDecimal> halfUnits;

    private Claim(List<BigDecimal> printed, List<BigDecimal> halfUnits) {
        this.printed = printed;
        this.halfUnits = halfUnits;
    }

    /** Returns the claim of n ≥ 1 numbers, each as precise as it is printed: {@code 0.50} says more than {@code 0.5}. */
    public static Claim of(List<BigDecimal> printed) {
        return new Claim(
                List.copyOf(printed),
                printed.stream().map(number -> halfUnit(number.scale())).toList());
    }

    /** Returns the claim of n ≥ 1 numbers that are all meant to so many digits after the decimal point. */
    public static Claim of(List<BigDecimal> printed, int digits) {
        return new Claim(
                List.copyOf(printed),
                printed.stream().map(number -> halfUnit(digits)).toList());
    }

    /** Returns how many numbers it has. */
    public int size() {
        return printed.size();
    }

    /** Returns a number as it is printed. */
    public BigDecimal printed(int index) {
        return printed.get(index);
    }

    /** Returns how many digits after the decimal point a number is meant to. */
    public int digits(int index) {
        return halfUnits.get(index).scale() - 1;
    }

    /** Returns whether a probability is printed as this number. */
    public boolean admits(int index, double probability) {
        return new BigDecimal(probability).subtract(printed(index)).abs().compareTo(halfUnits.get(index)) <= 0;
    }

    /** Returns the sum of the numbers. */
    public BigDecimal sum() {
        return printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns whether numbers that sum to 1 can be printed as these. */
    public boolean addsUp() {
        BigDecimal most = halfUnits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum().subtract(BigDecimal.ONE).abs().compareTo(most) <= 0;
    }

    /** Returns the numbers that no probability is printed as: below 0 or above 1 by more than rounding does. */
    public int[] impossible() {
        return IntStream.range(0, size()).filter(i -> high(i) < 0 || low(i) > 1).toArray();
    }

    /** Returns the least number that is printed so. */
    double low(int index) {
        return printed(index).subtract(halfUnits.get(index)).doubleValue();
    }

    /** Returns the greatest number that is printed so. */
    double high(int index) {
        return printed(index).add(halfUnits.get(index)).doubleValue();
    }

    private static BigDecimal halfUnit(int digits) {
        return HALF.scaleByPowerOfTen(-digits);
    }
}
