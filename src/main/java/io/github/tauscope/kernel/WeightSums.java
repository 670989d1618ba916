package io.github.tauscope.kernel;

/**
 * Sums over the classes of a {@link LogitRow} but its first maximum, each to twice the precision of a double: of the weights w,
 * and of w · |h|, where h = (z − max z)·β. Leaving out the maximum, whose w is 1 and whose h is 0, is what lets ln p
 * keep its digits where p is near 1.
 */
final class WeightSums {

    private double weights;
    private double weightsLost;
    private double energy;
    private double energyLost;

    /** Adds what a part of the row has summed up. */
    void add(double partOfWeights, double partOfEnergy) {
        double nextWeights = weights + partOfWeights;
        weightsLost += ErrorFree.sumError(weights, partOfWeights, nextWeights);
        weights = nextWeights;
        double nextEnergy = energy + partOfEnergy;
        energyLost += ErrorFree.sumError(energy, partOfEnergy, nextEnergy);
        energy = nextEnergy;
    }

    /** Adds totals of other classes, relative to the same maximum. */
    void add(WeightSums part) {
        add(part.weights, part.energy);
        add(part.weightsLost, part.energyLost);
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

    /** Returns −Σ p h, what the mean class lacks of the greatest ln p. */
    double meanEnergy() {
        return (energy + energyLost) / sum();
    }

    /** Returns H = −Σ p ln p = ln Σ exp h − Σ p h: two terms ≥ 0, so that no digit cancels. */
    double entropy() {
        return logSum() + meanEnergy();
    }

    /** Returns exp H = Σ exp h · exp(−Σ p h). */
    double perplexity() {
        return sum() * StrictMath.exp(meanEnergy());
    }
}
