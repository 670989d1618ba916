package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * How often each class was drawn, as filled bars; what to expect, as outlines with ±2 standard errors; and where a cut was
 * made, the probabilities before it as pale bars, hatched for what was cut off. A, where there is one, is dashed.
 *
 * <p>The axis is linear from 0 to a round number that holds everything, 1 at the most. Numbers stand in rows below the
 * columns, where no bar meets them. What is not 0 has a bar that can be seen; what is exactly 0 has none.
 *
 * <p>A prediction is dashed. While it is open, nothing else is shown of the classes, on an axis to 1.
 */
public record SamplingFigure(SamplingData data, Theme theme, Messages words) implements Figure<SamplingPicture> {

    @Override
    public SamplingPicture at(Extent extent) {
        SamplingLayout layout = SamplingLayout.of(data, SamplingText.of(words), extent);
        return new SamplingPicture(this, layout, extent.width(), extent.height());
    }

    @Override
    public String description() {
        return SamplingText.of(words).description(data);
    }
}
