package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Reliability;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A guess of which bins of a reliability diagram are over-confident. Immutable.
 *
 * @param overconfident the indices of those bins, in ascending order
 */
public record BinsPrediction(SortedSet<Integer> overconfident, boolean isOpen) implements Prediction {

    /** Begins with no bin. */
    public static final BinsPrediction NONE = new BinsPrediction(Collections.emptySortedSet(), true);

    /**
     * @throws IllegalArgumentException if there is no such bin
     */
    public BinsPrediction {
        overconfident = Collections.unmodifiableSortedSet(new TreeSet<>(overconfident));
        if (!overconfident.stream().allMatch(bin -> bin >= 0 && bin < Reliability.BINS)) {
            throw new IllegalArgumentException("There are " + Reliability.BINS + " bins, not " + overconfident + ".");
        }
    }

    /** Returns this prediction without a bin if it has it, else with it. */
    public BinsPrediction toggled(int bin) {
        return with(bin, !overconfident.contains(bin));
    }

    /** Returns this prediction with a bin, or without it. */
    public BinsPrediction with(int bin, boolean isOverconfident) {
        SortedSet<Integer> changed = new TreeSet<>(overconfident);
        if (isOverconfident) {
            changed.add(bin);
        } else {
            changed.remove(bin);
        }
        return new BinsPrediction(changed, isOpen);
    }

    @Override
    public boolean isPossible(int classes) {
        return true;
    }

    @Override
    public BinsPrediction committed(Temperature seen, Temperature shown) {
        return new BinsPrediction(overconfident, false);
    }
}
