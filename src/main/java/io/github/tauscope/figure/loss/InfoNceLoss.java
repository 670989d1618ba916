package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.InfoNce;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * InfoNCE of one positive among K negatives of one similarity; see {@link InfoNce}.
 *
 * @param positive s⁺, finite
 * @param negative s⁻ of each, finite
 * @param negatives K ≥ 0
 */
public record InfoNceLoss(double positive, double negative, long negatives) implements LossFunction {

    @Override
    public LossPoint at(Temperature temperature) {
        double loss = InfoNce.loss(positive, negative, negatives, temperature);
        boolean exact = negatives == 0 || (temperature.value() == 0 && positive != negative);
        return new LossPoint(temperature, new Probability(StrictMath.exp(-loss), -loss, exact));
    }

    @Override
    public List<LossPoint> over(List<Temperature> temperatures, Progress progress) {
        return temperatures.stream().map(this::at).toList();
    }

    @Override
    public double uniform() {
        return StrictMath.log1p((double) negatives);
    }
}
