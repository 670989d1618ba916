package io.github.tauscope.kernel.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Probabilities as printed somewhere. Each stands for all numbers that round to it: within half a unit of its last digit,
 * both ends included, so it does not matter how halves are rounded. Or it is a bound, as {@code <0.1}. Immutable.
 */
public final class Claim {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<BigDecimal> printed;
    private final List<BigDecimal> halfUnits;
    private final Map<Integer, Bound> bounds;

    /** What a number bounds a probability by. */
    public enum Bound {
        BELOW("<"),
        AT_MOST("≤"),
        ABOVE(">"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** Returns the bound of a sign, if it is that of one. */
        public static Optional<Bound> of(String sign) {
            return Stream.of(values()).filter(bound -> bound.sign.equals(sign)).findFirst();
        }

        private boolean isUpper() {
            return this == BELOW || this == AT_MOST;
        }

        private boolean isStrict() {
            return this == BELOW || this == ABOVE;
        }
    }

    private Claim(List<BigDecimal> printed, List<BigDecimal> halfUnits, Map<Integer, Bound> bounds) {
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

    /** Returns this claim where some numbers, by their indices, are bounds. */
    public Claim withBounds(Map<Integer, Bound> some) {
        return new Claim(printed, halfUnits, some);
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
        Bound bound = bounds.get(index);
        return (bound == null ? "" : bound.sign) + printed(index);
    }

    /** Returns to how many digits after the decimal point the most precise number is, 0 or more. */
    int decimals() {
        return IntStream.range(0, size())
                .map(i -> Math.max(digits(i), printed(i).scale()))
                .reduce(0, Math::max);
    }

    /** Returns to how many digits after the decimal point a number is precise. */
    public int digits(int index) {
        return halfUnits.get(index).scale() - 1;
    }

    /** Returns whether a number is a bound. */
    boolean isBound(int index) {
        return bounds.containsKey(index);
    }

    /** Returns whether a probability rounds to a number, or is within it as a bound. */
    public boolean admits(int index, double probability) {
        return side(index, new BigDecimal(probability)) == 0;
    }

    /** Returns −1 for a probability that is too small for a number, 1 for one that is too large, 0 for one that is right. */
    int side(int index, BigDecimal p) {
        Bound bound = bounds.get(index);
        boolean isStrict = bound != null && bound.isStrict();
        int low = p.compareTo(least(index));
        int high = p.compareTo(greatest(index));
        if (low < 0 || (low == 0 && isStrict && !isUpper(index))) {
            return -1;
        }
        return high > 0 || (high == 0 && isStrict && isUpper(index)) ? 1 : 0;
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
        Bound bound = bounds.get(index);
        return bound != null && bound.isUpper();
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
