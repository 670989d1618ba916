package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;

/**
 * What p_i(τ) can be over log τ, as a band between two lines for each of the likeliest listed classes and for the rest; at the
 * limits, two dots. Below, over the same axis, the band of the entropy or the perplexity, if the size of the vocabulary, which
 * alone bounds it, is known.
 *
 * @param options whose logarithmic axis ends at 1e-12
 */
public record PartialSweepFigure(PartialSweepData data, SweepOptions options, Theme theme, Messages words)
        implements Figure<PartialSweepPicture> {

    @Override
    public PartialSweepPicture at(Extent extent) {
        return new PartialSweepPicture(this, PartialSweepLayout.of(options.axis(), end(), isBounded(), extent));
    }

    @Override
    public String description() {
        String shown = words.text(
                "partial.sweep.description",
                PartialText.title(data.list().distribution(), words),
                PartialText.classes(data.list()),
                PartialData.restText(data.list().list(), words),
                IntervalText.probability(data.list().distribution().rest()),
                IntervalText.quantity(data.list().distribution().entropy()));
        return AxisTop.described(data.sweep() == null ? words.text("sweep.computing") : shown, end(), words);
    }

    /** Returns whether the measure has an upper bound. */
    private boolean isBounded() {
        return data.list().list().others().isPresent();
    }

    private double end() {
        return options.axis() == ProbabilityAxis.LINEAR ? options.top().over(data::greatest) : 1;
    }
}
