package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * What a {@link TopList} says of the distribution at a temperature τ: bounds that hold whatever the unlisted classes are, and
 * that are reached, but for rounding, by one such rest. Immutable.
 *
 * <pre>
 *   p_i(τ) = p_i^β / (L + T)   β = τ₀/τ, L = Σ p_i^β over the listed, T = Σ t_j^β over the unlisted
 * </pre>
 *
 * <p>At τ₀ itself T is the rest r. At the limits the unlisted classes count as unmasked if r is surely above 0.
 */
public final class PartialDistribution {

    private final TopList list;
    private final Temperature temperature;
    private final List<Interval> probabilities;
    private final Interval rest;
    private final Interval entropy;

    PartialDistribution(
            TopList list, Temperature temperature, List<Interval> probabilities, Interval rest, Interval entropy) {
        this.list = list;
        this.temperature = temperature;
        this.probabilities = List.copyOf(probabilities);
        this.rest = rest;
        this.entropy = entropy;
    }

    static PartialDistribution of(TopList list, Temperature temperature) {
        if (temperature.value() == 0) {
            return new ColdLimit(list).distribution();
        }
        return temperature.isLimit()
                ? new HotLimit(list).distribution()
                : new PartialWeights(list, temperature).distribution();
    }

    public TopList list() {
        return list;
    }

    public Temperature temperature() {
        return temperature;
    }

    /** Returns the bounds of p of the listed class i. */
    public Interval probability(int i) {
        return probabilities.get(i);
    }

    /** Returns the bounds of what all unlisted classes have together. */
    public Interval rest() {
        return rest;
    }

    /** Returns the bounds of p of one class that is not listed: at most that of a listed class that none of them exceeds. */
    public Interval unlisted() {
        double ceiling = list.ceiling().orElse(Double.NEGATIVE_INFINITY);
        double most = rest.high();
        for (int i = 0; i < probabilities.size(); i++) {
            boolean isAbove = !list.logProbabilities().isMasked(i)
                    && list.logProbabilities().get(i) >= ceiling;
            most = isAbove ? Math.min(most, probabilities.get(i).high()) : most;
        }
        return new Interval(0, most);
    }

    /** Returns bounds of H in nats, not always the narrowest; up to +∞ if the number of classes is unknown. */
    public Interval entropy() {
        return entropy;
    }
}
