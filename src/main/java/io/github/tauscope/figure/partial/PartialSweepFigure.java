package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;

/**
 * What p_i(τ) can be over log τ, as a band between two lines for each of the likeliest listed classes and for the rest; at the
 * limits, two dots. There is no entropy, whose bounds are too far apart to tell anything.
 *
 * @param axis of the probabilities; a logarithmic one ends at 1e-12
 * @param top where a linear axis ends
 */
public record PartialSweepFigure(PartialSweepData data, ProbabilityAxis axis, AxisTop top, Theme theme, Messages words)
        implements Figure<PartialSweepPicture> {

    @Override
    public PartialSweepPicture at(double width, double height) {
        return new PartialSweepPicture(this, PartialSweepLayout.of(axis, end(), width, height));
    }

    @Override
    public String description() {
        String shown = words.text(
                "partial.sweep.description",
                PartialText.title(data.list().distribution(), words),
                PartialText.classes(data.list()),
                PartialData.restText(data.list().list(), words),
                IntervalText.probability(data.list().distribution().rest()));
        return AxisTop.described(data.sweep() == null ? words.text("sweep.computing") : shown, end(), words);
    }

    private double end() {
        return axis == ProbabilityAxis.LINEAR ? top.over(data::greatest) : 1;
    }
}
