package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * p_i(τ) over log τ, from the exact limit 0 to the exact limit ∞, with the line 1/n; below, over the same axis, the entropy
 * or the perplexity.
 *
 * <p>With more than {@link SweepCurves#MOST} classes the most likely ones have a curve each and the others one together;
 * equal logits share one, and masked classes have none. Limits are dots past the breaks of the axis. On a logarithmic axis
 * a curve ends where it leaves it, at 1e-12; on a linear one that ends below 1 it leaves at the top. One that fits holds
 * every class at the cursor.
 *
 * <p>While a curve is to be predicted, none is shown, on an axis to 1; afterwards the prediction is dashed.
 */
public record SweepFigure(SweepData data, SweepOptions options, Theme theme, Messages words)
        implements Figure<SweepPicture> {

    @Override
    public SweepPicture at(Extent extent) {
        int classes = data.distribution().logits().unmasked();
        return new SweepPicture(this, SweepLayout.of(classes, end(), options, extent));
    }

    @Override
    public String description() {
        return AxisTop.described(SweepDescription.of(data, words), end(), words);
    }

    /** Returns the greatest p of a class at the cursor. */
    double greatest() {
        return data.distribution().probability(data.distribution().mostLikely()[0]);
    }

    private double end() {
        boolean mayEnd = options.axis() == ProbabilityAxis.LINEAR && !data.isAsked();
        return mayEnd ? options.top().over(this::greatest) : 1;
    }
}
