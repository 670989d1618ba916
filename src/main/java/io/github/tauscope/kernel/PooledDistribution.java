package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The probability of each of some classes at one temperature, and of all other classes together. */
final class PooledDistribution {

    private final double[] single;
    private final PooledClasses others;
    private final double max;
    private final boolean atZero;
    private final boolean certain;
    private final LogitRow row;
    private final @Nullable WeightSums ofOthers;
    private final WeightSums totals = new WeightSums();

    /**
     * Takes all classes, at least one of them unmasked.
     *
     * @param single the logits of the classes that count by themselves
     * @param others the classes that count together
     * @param max the greatest logit of all
     * @param certain whether one class has probability 1 exactly
     */
    PooledDistribution(double[] single, PooledClasses others, double max, double temperature, boolean certain) {
        this.single = single;
        this.others = others;
        this.max = max;
        this.atZero = temperature == 0;
        this.certain = certain;
        this.row = LogitRow.of(new double[] {max}, 0, 1, InverseTemperature.ofTemperature(temperature));
        this.ofOthers = others.size() == 0 ? null : others.totals(temperature);
        addAll();
    }

    /** Returns the sums over all classes. */
    WeightSums totals() {
        return totals;
    }

    /** Returns the greatest probability of a class. */
    Probability greatest() {
        return of(max);
    }

    /** Returns the probabilities of the single classes. */
    List<Probability> single() {
        return Arrays.stream(single).mapToObj(this::of).toList();
    }

    /** Returns the probability of the others together. */
    Probability others() {
        if (ofOthers == null || isNothing(others.max())) {
            return Probability.IMPOSSIBLE;
        }
        if (Arrays.stream(single).allMatch(this::isNothing)) {
            return Probability.CERTAIN;
        }
        double value = row.share(others.max(), totals.sum()) * ofOthers.sum();
        if (value > 0.5) { // near 1, the complement keeps the digits
            double rest =
                    Arrays.stream(single).map(z -> row.share(z, totals.sum())).sum();
            return new Probability(1 - rest, StrictMath.log1p(-rest), false);
        }
        return new Probability(value, row.logWeight(others.max(), totals.logSum()) + ofOthers.logSum(), false);
    }

    private Probability of(double logit) {
        if (isNothing(logit)) {
            return Probability.IMPOSSIBLE;
        }
        return certain
                ? Probability.CERTAIN
                : new Probability(row.share(logit, totals.sum()), row.logWeight(logit, totals.logSum()), false);
    }

    private boolean isNothing(double logit) {
        return logit == Double.NEGATIVE_INFINITY || (atZero && logit < max);
    }

    /** Adds all classes but the first maximum, as {@link WeightSums} counts. */
    private void addAll() {
        boolean isLeftOut = others.max() == max;
        if (ofOthers != null && isLeftOut) {
            totals.add(ofOthers);
        } else if (ofOthers != null) {
            double sum = row.share(others.max(), 1) * ofOthers.sum();
            add(sum, -row.logWeight(others.max(), 0) + ofOthers.meanEnergy());
        }
        for (double z : single) {
            if (z == max && !isLeftOut) {
                isLeftOut = true;
            } else {
                add(row.share(z, 1), -row.logWeight(z, 0));
            }
        }
    }

    private void add(double weight, double meanEnergy) {
        totals.add(weight, weight == 0 ? 0 : weight * meanEnergy);
    }
}
