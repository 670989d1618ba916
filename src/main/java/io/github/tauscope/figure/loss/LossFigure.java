package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * A loss over the temperature, from exactly 0 to exactly ∞: a curve in the middle and a dot at each limit, ln n as a dashed
 * line, that of A faint, and a cursor at the current temperature.
 *
 * <p>The axis of the losses takes nothing from τ. What is not on it has an arrow: on a linear one what is more than ten
 * times ln n, on a logarithmic one 0 and what is less than 1e-50, on both ∞.
 *
 * @param axis of the losses
 * @param waiting what stands in place of a curve that is not known yet
 */
public record LossFigure(LossData data, ProbabilityAxis axis, String waiting, Theme theme, Messages words)
        implements Figure<LossPicture> {

    @Override
    public LossPicture at(Extent extent) {
        return new LossPicture(this, LossLayout.of(data, axis, extent, words));
    }

    @Override
    public String description() {
        return data.description();
    }
}
