package io.github.tauscope.kernel;

import java.util.Arrays;

/**
 * Classes that are not told apart, such as those without a curve of their own in a {@link Sweep}: sums over their weights
 * at many temperatures. They are sorted once and summed up in {@link MomentCells} that are as wide as the temperature lets them
 * be; those whose weights nobody would notice are left out.
 */
final class PooledClasses {

    /** Were all n weights exp(−this)/n of the second greatest, the sum without the greatest would not notice them. */
    private static final double UNNOTICED = 64 * StrictMath.log(2);

    /** Beyond ±this, the width of a cell might be no ordinary double. */
    private static final int GREATEST_EXPONENT = 900;

    private final double[] z;
    private final double[] d;
    private final double reach;
    private MomentCells cells = MomentCells.of(new double[0], 0, 0, 0);
    private int inCells;

    /** Takes logits in any order, masked ones too, and leaves those out. */
    PooledClasses(double[] logits) {
        double[] ascending =
                Arrays.stream(logits).filter(Double::isFinite).sorted().toArray();
        int n = ascending.length;
        this.z = new double[n];
        Arrays.setAll(z, i -> ascending[n - 1 - i]);
        this.d = Arrays.stream(z).map(logit -> logit - max()).toArray();
        this.reach = UNNOTICED + StrictMath.log(n);
    }

    /** Returns how many classes are not masked. */
    int size() {
        return z.length;
    }

    /** Returns the greatest logit, −∞ where there is none. */
    double max() {
        return z.length == 0 ? Double.NEGATIVE_INFINITY : z[0];
    }

    /** Returns the totals of these classes, of which there must be one, relative to the greatest of them. */
    WeightSums totals(double temperature) {
        LogitRow row = LogitRow.of(z, 0, 1, InverseTemperature.ofTemperature(temperature));
        WeightSums totals = new WeightSums();
        if (Math.abs(Math.getExponent(temperature)) > GREATEST_EXPONENT) {
            row.addTo(totals, z, 1, z.length, z);
        } else {
            fit(Math.scalb(1.0, Math.getExponent(temperature) - 1));
            cells.addTo(totals, row, temperature);
        }
        return totals;
    }

    /** Makes cells of a width which serves temperatures up to four times as great; a single cell of all serves any. */
    private void fit(double width) {
        boolean serves =
                width == cells.width() || (width > cells.width() && cells.size() <= 1 && inCells == z.length - 1);
        if (!serves) {
            int end = d.length < 2 ? 1 : end(d[1] - 4 * width * reach);
            cells = MomentCells.of(d, 1, end, width);
            inCells = end - 1;
        }
    }

    /** Returns how many differences are not below a bound, at least one. */
    private int end(double least) {
        int low = 1;
        int high = d.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (d[middle] >= least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
