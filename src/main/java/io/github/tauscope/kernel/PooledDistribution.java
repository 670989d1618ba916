package io.github.tauscope.kernel;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * softmax(z / τ) of chosen classes, and of all other classes together: a point of a {@link Sweep}, whose precision it has. Immutable.
 * A logarithm is taken when it is asked for.
 */
public final class PooledDistribution {

    private final double[] chosen;
    private final PooledClasses others;
    private final double max;
    private final Temperature temperature;
    private final boolean certain;
    private final LogitRow row;
    private final @Nullable WeightSums ofOthers;
    private final WeightSums totals = new WeightSums();

    /** Of each chosen class, as {@link LogitRow#scaledWeight}. */
    private final double[] weights;

    private final double sum;
    private final double logSum;

    /**
     * Takes all classes, at least one of them unmasked.
     *
     * @param chosen the logits of the classes that count by themselves
     * @param others the classes that count together
     * @param max the greatest logit of all
     * @param certain whether one class has probability 1 exactly
     */
    PooledDistribution(double[] chosen, PooledClasses others, double max, Temperature temperature, boolean certain) {
        this.chosen = chosen;
        this.others = others;
        this.max = max;
        this.temperature = temperature;
        this.certain = certain;
        double tau = temperature.value();
        this.row = LogitRow.of(max, InverseTemperature.ofTemperature(tau));
        this.ofOthers = others.size() == 0 ? null : others.totals(tau);
        this.weights = new double[chosen.length];
        addAll();
        this.sum = totals.sum();
        this.logSum = totals.logSum();
    }

    /** Returns τ. */
    public Temperature temperature() {
        return temperature;
    }

    /** Returns the entropy H in nats. */
    public double entropy() {
        return logSum + totals.meanEnergy();
    }

    /** Returns the perplexity exp H. */
    public double perplexity() {
        return totals.perplexity();
    }

    /**
     * Returns the probability of a chosen class.
     *
     * @param k its place among the chosen classes, from 0; another throws {@link IndexOutOfBoundsException}
     */
    public Probability chosen(int k) {
        return of(chosen[k], weights[k]);
    }

    /** Returns the probability of the others together; exactly 0 if there are none. */
    public Probability others() {
        if (ofOthers == null || isNothing(others.max())) {
            return Probability.IMPOSSIBLE;
        }
        if (DoubleStream.of(chosen).allMatch(this::isNothing)) {
            return Probability.CERTAIN;
        }
        double value = share(row.scaledWeight(others.max())) * ofOthers.sum();
        if (value > 0.5) { // near 1, the complement keeps the digits
            double rest = DoubleStream.of(weights).map(this::share).sum();
            return new Probability(1 - rest, StrictMath.log1p(-rest), false);
        }
        return new Probability(value, row.logWeight(others.max(), logSum) + ofOthers.logSum(), false);
    }

    private Probability of(double logit, double weight) {
        if (isNothing(logit)) {
            return Probability.IMPOSSIBLE;
        }
        return certain ? Probability.CERTAIN : new Probability(share(weight), row.logWeight(logit, logSum), false);
    }

    private double share(double weight) {
        return weight / sum * TableExp.UNSCALE;
    }

    private boolean isNothing(double logit) {
        return logit == Double.NEGATIVE_INFINITY || (temperature.value() == 0 && logit < max);
    }

    /** Adds all classes but the first maximum, as {@link WeightSums} counts. */
    private void addAll() {
        boolean isLeftOut = others.max() == max;
        if (ofOthers != null && isLeftOut) {
            totals.add(ofOthers);
        } else if (ofOthers != null) {
            double weight = row.scaledWeight(others.max()) * TableExp.UNSCALE * ofOthers.sum();
            double energy = ofOthers.meanEnergy() - row.exponent(others.max());
            totals.add(weight, weight == 0 ? 0 : weight * energy);
        }
        int first = isLeftOut ? chosen.length : indexOfMax();
        row.addTo(totals, chosen, 0, first, weights);
        if (first < chosen.length) {
            weights[first] = TableExp.SCALE;
            row.addTo(totals, chosen, first + 1, chosen.length, weights);
        }
    }

    private int indexOfMax() {
        int i = 0;
        while (chosen[i] != max) {
            i++;
        }
        return i;
    }
}
