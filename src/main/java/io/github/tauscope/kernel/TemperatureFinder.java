package io.github.tauscope.kernel;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Finds the temperature at which a distribution over given logits has a wanted greatest probability or entropy.
 *
 * <p>Both are monotonic in τ: from τ = 0 to τ = ∞, p_max falls from 1/m to 1/n and the entropy rises from ln m to ln n,
 * where m classes tie for the maximum and n are unmasked. A value between has one temperature, one beyond has none. If
 * all classes tie, nothing depends on τ.
 *
 * <p>A bisection over all doubles finds the best of them, up to the rounding of p or H itself, in O(64 n).
 */
public final class TemperatureFinder {

    /**
     * The temperature, with the range of the quantity.
     *
     * @param temperature the temperature, 0 or ∞ for exactly the value at that limit; empty if no temperature has the value
     * @param least the least value at any temperature
     * @param greatest the greatest value at any temperature
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
        double[] z = logits.values();
        double[] scratch = new double[z.length];
        DoubleUnaryOperator quantity = tau -> rising.applyAsDouble(
                LogitRow.of(logits, InverseTemperature.ofTemperature(tau)).totals(z, scratch));
        double above =
                Bisection.border(Double.MIN_VALUE, Double.MAX_VALUE, tau -> quantity.applyAsDouble(tau) >= wanted);
        double below = Math.nextDown(above);
        boolean belowIsNearer = wanted - quantity.applyAsDouble(below) < quantity.applyAsDouble(above) - wanted;
        return Optional.of(Temperature.of(belowIsNearer ? below : above));
    }
}
