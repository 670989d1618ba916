package io.github.tauscope.kernel;

import java.util.List;
import java.util.stream.DoubleStream;
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

    /** Of each single class, as {@link LogitRow#scaledWeight}. */
    private final double[] weights;

    /** Of each single class, as {@link LogitRow#exponent}. */
    private final double[] exponents;

    /** Of each single class, as {@link LogitRow#exponentLost}. */
    private final double[] exponentsLost;

    private final double sum;
    private final double logSum;

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
        this.weights = new double[single.length];
        this.exponents = new double[single.length];
        this.exponentsLost = new double[single.length];
        addAll();
        this.sum = totals.sum();
        this.logSum = totals.logSum();
    }

    /** Returns the entropy H in nats, as {@link WeightSums#entropy}. */
    double entropy() {
        return logSum + totals.meanEnergy();
    }

    /** Returns exp H. */
    double perplexity() {
        return totals.perplexity();
    }

    /** Returns the greatest probability of a class. */
    Probability greatest() {
        return of(max, TableExp.SCALE, 0, 0);
    }

    /** Returns the probabilities of the single classes. */
    List<Probability> single() {
        Probability[] p = new Probability[single.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = of(single[i], weights[i], exponents[i], exponentsLost[i]);
        }
        return List.of(p);
    }

    /** Returns the probability of the others together. */
    Probability others() {
        if (ofOthers == null || isNothing(others.max())) {
            return Probability.IMPOSSIBLE;
        }
        if (DoubleStream.of(single).allMatch(this::isNothing)) {
            return Probability.CERTAIN;
        }
        double value = share(row.scaledWeight(others.max())) * ofOthers.sum();
        if (value > 0.5) { // near 1, the complement keeps the digits
            double rest = DoubleStream.of(weights).map(this::share).sum();
            return new Probability(1 - rest, StrictMath.log1p(-rest), false);
        }
        return new Probability(value, row.logWeight(others.max(), logSum) + ofOthers.logSum(), false);
    }

    private Probability of(double logit, double weight, double exponent, double exponentLost) {
        if (isNothing(logit)) {
            return Probability.IMPOSSIBLE;
        }
        return certain
                ? Probability.CERTAIN
                : new Probability(share(weight), LogitRow.logWeight(exponent, exponentLost, logSum), false);
    }

    private double share(double weight) {
        return weight / sum * TableExp.UNSCALE;
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
            double weight = row.scaledWeight(others.max()) * TableExp.UNSCALE * ofOthers.sum();
            add(weight, -row.logWeight(others.max(), 0) + ofOthers.meanEnergy());
        }
        for (int i = 0; i < single.length; i++) {
            weights[i] = row.scaledWeight(single[i]);
            exponents[i] = row.exponent(single[i]);
            exponentsLost[i] = row.exponentLost(single[i]);
            if (single[i] == max && !isLeftOut) {
                isLeftOut = true;
            } else {
                add(weights[i] * TableExp.UNSCALE, -LogitRow.logWeight(exponents[i], exponentsLost[i], 0));
            }
        }
    }

    private void add(double weight, double meanEnergy) {
        totals.add(weight, weight == 0 ? 0 : weight * meanEnergy);
    }
}
