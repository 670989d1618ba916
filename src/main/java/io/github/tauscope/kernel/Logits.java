package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable vector of n ≥ 1 logits z, each finite or −∞ (a masked class), not all masked.
 *
 * <p>Every operation returns new logits and throws {@link InvalidLogitsException} if the result would not be logits: NaN,
 * +∞, empty, all masked, or beyond the greatest double. Indices are 0-based; one out of range throws
 * {@link IndexOutOfBoundsException}.
 */
public final class Logits {

    /** So many classes are ranked at first: more than a figure shows by default. */
    private static final int LEADING = 64;

    private final double[] values;
    private final int firstMax;
    private final int unmasked;

    /** Computed on first use, by any thread: logits are edited more often than ranked. */
    private volatile int @Nullable [] descending;

    /** The first of that order; computed on first use, by any thread: to rank a whole vocabulary takes many times as long. */
    private volatile int @Nullable [] leading;

    /** Computed on first use, by any thread: each change of the temperature asks several times. */
    private volatile int @Nullable [] argmax;

    private Logits(double[] owned) {
        this.values = owned;
        this.firstMax = checkedMax(owned);
        this.unmasked = finite(owned);
    }

    /** Returns logits of the given values. */
    public static Logits of(double... values) {
        return new Logits(values.clone());
    }

    /** Returns logits that keep the array itself, without a copy; nobody may change it afterwards. */
    public static Logits wrap(double[] values) {
        return new Logits(values);
    }

    /**
     * Returns the logits z_i = ln q_i of numbers proportional to probabilities. Their sum need not be 1, since softmax
     * divides by it. 0 becomes a masked class.
     *
     * @param proportional n ≥ 1 finite numbers ≥ 0, not all 0; negative numbers, NaN and +∞ are refused with their index
     */
    public static Logits fromProbabilities(double... proportional) {
        for (int i = 0; i < proportional.length; i++) {
            if (proportional[i] < 0) {
                throw new InvalidLogitsException(InvalidLogitsException.Reason.NEGATIVE_PROBABILITY, i);
            }
        }
        return new Logits(Arrays.stream(proportional).map(StrictMath::log).toArray());
    }

    /** Returns n. */
    public int size() {
        return values.length;
    }

    /** Returns z_i. */
    public double get(int index) {
        return values[index];
    }

    /** Returns whether z_i is −∞. */
    public boolean isMasked(int index) {
        return values[index] == Double.NEGATIVE_INFINITY;
    }

    /** Returns how many classes are not masked. */
    public int unmasked() {
        return unmasked;
    }

    /** Returns the greatest logit, always finite. */
    public double max() {
        return values[firstMax] + 0.0;
    }

    /** Returns the first class of the greatest logit. */
    int firstMax() {
        return firstMax;
    }

    /** Returns the least logit that is not masked. */
    public double min() {
        double least = max();
        for (double z : values) {
            least = z < least && z != Double.NEGATIVE_INFINITY ? z : least;
        }
        return least;
    }

    /** Returns the classes of the greatest logit in ascending order, including ties. */
    public int[] argmax() {
        int[] classes = argmax;
        if (classes == null) {
            classes = ties(leading);
            argmax = classes;
        }
        return classes.clone();
    }

    /** Returns the classes of the greatest logit: the beginning of the order, if so much of it is known. */
    private int[] ties(int @Nullable [] first) {
        if (first != null && values[first[first.length - 1]] < max()) {
            int ties = 1;
            while (values[first[ties]] == max()) {
                ties++;
            }
            return Arrays.copyOf(first, ties);
        }
        int[] classes = new int[size()];
        int ties = 0;
        for (int i = firstMax; i < values.length; i++) {
            if (values[i] == max()) {
                classes[ties++] = i;
            }
        }
        return Arrays.copyOf(classes, ties);
    }

    /** Returns the values themselves, for reading only. */
    double[] values() {
        return values;
    }

    /** Returns a copy of the values. */
    public double[] toArray() {
        return values.clone();
    }

    /** Returns the classes from the greatest logit to the least; ties keep their order. The same at every τ. */
    public int[] descendingOrder() {
        return sharedOrder().clone();
    }

    /** Returns the order itself, for reading only. */
    int[] sharedOrder() {
        int[] order = descending;
        if (order == null) {
            order = DescendingOrder.of(values);
            descending = order;
        }
        return order;
    }

    /** Returns the first classes of {@link #descendingOrder}, at most {@code most}, without ranking all if they are few. */
    int[] descendingOrder(int most) {
        if (most > LEADING || descending != null) {
            return Arrays.copyOf(sharedOrder(), Math.min(most, size()));
        }
        int[] first = leading;
        if (first == null) {
            first = DescendingOrder.first(values, Math.min(LEADING, size()));
            leading = first;
        }
        return Arrays.copyOf(first, Math.min(most, size()));
    }

    /** Returns these logits with z_i replaced. If their order is known, the new order is found without sorting. */
    public Logits with(int index, double logit) {
        double[] changed = values.clone();
        changed[index] = logit;
        Logits edited = new Logits(changed);
        int[] order = descending;
        if (order != null) {
            edited.descending = DescendingOrder.afterEdit(order, changed, index);
        }
        return edited;
    }

    /** Returns these logits with one more class before {@code index}, which may be n. */
    public Logits withInserted(int index, double logit) {
        double[] changed = Arrays.copyOf(values, size() + 1);
        System.arraycopy(values, index, changed, index + 1, size() - index);
        changed[index] = logit;
        return new Logits(changed);
    }

    /** Returns these logits without class i. */
    public Logits without(int index) {
        double[] changed = Arrays.copyOf(values, size() - 1);
        System.arraycopy(values, index + 1, changed, index, size() - 1 - index);
        return new Logits(changed);
    }

    /** Returns z_order[0], z_order[1], …: these logits in another order. */
    public Logits permuted(int[] order) {
        return new Logits(Arrays.stream(order).mapToDouble(i -> values[i]).toArray());
    }

    /** Returns z + c, which changes no probability except by rounding: a large c costs z its last digits. */
    public Logits shifted(double constant) {
        return mapped(z -> z + constant);
    }

    /** Returns s·z, which for s &gt; 0 gives the same probabilities as the temperature τ/s. A masked class stays masked. */
    public Logits scaled(double factor) {
        return mapped(z -> z * factor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Logits logits && Arrays.equals(values, logits.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }

    /** Applies an operation to the unmasked logits, and refuses an overflow, which would mask a class. */
    private Logits mapped(DoubleUnaryOperator operation) {
        double[] changed = new double[size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = isMasked(i) ? values[i] : operation.applyAsDouble(values[i]);
            if (Double.isInfinite(changed[i]) && !isMasked(i)) {
                throw new InvalidLogitsException(InvalidLogitsException.Reason.OVERFLOW, i);
            }
        }
        return new Logits(changed);
    }

    private static int checkedMax(double[] values) {
        return LogitRow.of(values, 0, values.length, InverseTemperature.ofTemperature(1))
                .argmax();
    }

    /** Counts in a loop, because every edit counts and a stream takes several times as long. */
    private static int finite(double[] values) {
        int count = 0;
        for (double z : values) {
            count += Double.isFinite(z) ? 1 : 0;
        }
        return count;
    }
}
