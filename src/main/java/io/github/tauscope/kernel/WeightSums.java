package io.github.tauscope.kernel;

/**
 * Sums over a {@link LogitRow} without its first maximum, to twice the precision of a double: of the weights w, and of w · |h|
 * with h = (z − max z)·β. The maximum has w = 1 and h = 0; without it, ln p keeps its digits where p is near 1.
 */
final class WeightSums {

    private double weights;
    private double weightsLost;
    private double energy;
    private double energyLost;

    /** Adds the sums over a part of the row. */
    void add(double partOfWeights, double partOfEnergy) {
        double nextWeights = weights + partOfWeights;
        weightsLost += ErrorFree.sumError(weights, partOfWeights, nextWeights);
        weights = nextWeights;
        double nextEnergy = energy + partOfEnergy;
        energyLost += ErrorFree.sumError(energy, partOfEnergy, nextEnergy);
        energy = nextEnergy;
    }

    /** Adds the sums over other classes, relative to the same maximum. */
    void add(WeightSums part) {
        add(part.weights + part.weightsLost, part.energy + part.energyLost);
    }

    /** Returns ln Σ exp h, the maximum included. */
    double logSum() {
        return logSum(weights, weightsLost);
    }

    /** Returns ln(1 + weights + lost). */
    static double logSum(double weights, double lost) {
        double high = weights + lost;
        double low = (weights - high) + lost;
        return StrictMath.log1p(high) + low / (1 + high);
    }

    /** Returns Σ exp h, the maximum included. */
    double sum() {
        return 1 + (weights + weightsLost);
    }

    /** Returns −Σ p h, the mean difference of ln p from the greatest ln p. */
    double meanEnergy() {
        return (energy + energyLost) / sum();
    }

    /** Returns H = −Σ p ln p = ln Σ exp h − Σ p h, where nothing cancels since both terms are ≥ 0. */
    double entropy() {
        return logSum() + meanEnergy();
    }

    /** Returns exp H = Σ exp h · exp(−Σ p h). */
    double perplexity() {
        return sum() * StrictMath.exp(meanEnergy());
    }
}
