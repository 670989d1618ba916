package io.github.tauscope.kernel;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds the temperature at which a distribution over given logits has a wanted greatest probability or entropy.
 *
 * <p>Both move one way only: from τ = 0 to τ = ∞, p_max falls from 1/m to 1/n and the entropy rises from ln m to ln n, where
 * m classes tie for the maximum and n are not masked. A value between has one temperature; one beyond has none. Where all
 * tie, m = n, nothing depends on τ.
 *
 * <p>Found by halving the doubles between both limits, so that the answer is the best of all doubles but for the rounding
 * of p or H itself; in O(n) at most 64 times.
 */
public final class TemperatureFinder {

    /**
     * The answer, with what can be had at all.
     *
     * @param temperature the temperature, 0 or ∞ where exactly its value is wanted; nothing where no temperature has it
     * @param least what the quantity is at least, at any temperature
     * @param greatest what it is at most
     */
    public record Answer(Optional<Temperature> temperature, double least, double greatest) {}

    private TemperatureFinder() {}

    /**
     * Finds the τ at which p_max is a value.
     *
     * @param value any number; NaN has no temperature
     */
    public static Answer ofMaxProbability(Logits logits, double value) {
        double cold = 1.0 / logits.argmax().length;
        double hot = 1.0 / logits.unmasked();
        // −ln p_max, which keeps its digits where p_max is near 1
        return new Answer(find(logits, WeightSums::logSum, -StrictMath.log(value), value, cold, hot), hot, cold);
    }

    /**
     * Finds the τ at which the entropy is a value.
     *
     * @param nats any number; NaN has no temperature
     */
    public static Answer ofEntropy(Logits logits, double nats) {
        double cold = StrictMath.log(logits.argmax().length);
        double hot = StrictMath.log(logits.unmasked());
        return new Answer(find(logits, WeightSums::entropy, nats, nats, cold, hot), cold, hot);
    }

    private static Optional<Temperature> find(
            Logits logits, ToDoubleFunction<WeightSums> rising, double wanted, double value, double cold, double hot) {
        if (value == cold || value == hot) {
            return Optional.of(value == cold ? Temperature.ARGMAX : Temperature.UNIFORM);
        }
        if (!(Math.min(cold, hot) < value && value < Math.max(cold, hot))) {
            return Optional.empty();
        }
        double[] scratch = new double[logits.size()];
        long low = Double.doubleToRawLongBits(Double.MIN_VALUE);
        long high = Double.doubleToRawLongBits(Double.MAX_VALUE);
        while (high - low > 1) { // positive doubles are ordered as their bits are
            long middle = low + (high - low) / 2;
            if (rising.applyAsDouble(totals(logits, Double.longBitsToDouble(middle), scratch)) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double below = Double.longBitsToDouble(low);
        double above = Double.longBitsToDouble(high);
        double belowBy = wanted - rising.applyAsDouble(totals(logits, below, scratch));
        double aboveBy = rising.applyAsDouble(totals(logits, above, scratch)) - wanted;
        return Optional.of(Temperature.of(belowBy < aboveBy ? below : above));
    }

    private static WeightSums totals(Logits logits, double temperature, double[] scratch) {
        double[] z = logits.values();
        return LogitRow.of(z, 0, z.length, InverseTemperature.ofTemperature(temperature))
                .totals(z, scratch);
    }
}
