package io.github.tauscope.kernel;

import java.util.Arrays;

/**
 * Classes that count only together, such as those without a curve of their own in a {@link Sweep}: sums over their weights
 * at many temperatures. They are sorted once and grouped in {@link MomentCells} as wide as the temperature allows; classes
 * with negligible weights are left out.
 */
final class PooledClasses {

    /** If all n weights were exp(−this)/n of the second greatest, the sum without the greatest would not change. */
    private static final double NEGLIGIBLE = 64 * StrictMath.log(2);

    /** Beyond ±this, the width of a cell might be subnormal or infinite. */
    private static final int GREATEST_EXPONENT = 900;

    private final double[] z;
    private final double[] d;
    private final double reach;
    /** The width at which one cell holds all classes. */
    private final double widest;

    private MomentCells cells = MomentCells.of(new double[0], 0, 0, 0);

    /** Takes logits in any order and leaves out masked ones. */
    PooledClasses(double[] logits) {
        double[] ascending =
                Arrays.stream(logits).filter(Double::isFinite).sorted().toArray();
        int n = ascending.length;
        this.z = new double[n];
        Arrays.setAll(z, i -> ascending[n - 1 - i]);
        this.d = Arrays.stream(z).map(logit -> logit - max()).toArray();
        this.reach = NEGLIGIBLE + StrictMath.log(n);
        double range = n < 2 ? 0 : d[1] - d[n - 1];
        this.widest = Math.scalb(1.0, Math.getExponent(range) + 1);
    }

    /** Returns how many classes are unmasked. */
    int size() {
        return z.length;
    }

    /** Returns the greatest logit, −∞ if there is none. */
    double max() {
        return z.length == 0 ? Double.NEGATIVE_INFINITY : z[0];
    }

    /** Returns the sums over these classes, at least one, relative to the greatest of them. */
    WeightSums totals(double temperature) {
        LogitRow row = LogitRow.of(max(), InverseTemperature.ofTemperature(temperature));
        WeightSums totals = new WeightSums();
        if (Math.abs(Math.getExponent(temperature)) > GREATEST_EXPONENT) {
            row.addTo(totals, z, 1, z.length, z);
        } else {
            fit(Math.min(widest, Math.scalb(1.0, Math.getExponent(temperature) - 1)));
            cells.addTo(totals, row, temperature);
        }
        return totals;
    }

    /** Makes cells of a width, which serve temperatures from twice to four times as great. */
    private void fit(double width) {
        if (width != cells.width()) {
            double least = d.length < 2 ? 0 : d[1] - 4 * width * reach;
            int end = (int) Arrays.stream(d)
                    .takeWhile(difference -> difference >= least)
                    .count();
            cells = MomentCells.of(d, 1, end, width);
        }
    }
}
