package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;

/**
 * The probabilities of a list as bars: filled up to the least that p can be, and outlined with dashes, open, up to the most.
 * The last bar is that of all classes that are not listed.
 *
 * <p>Where both bounds are the same, the bar looks like any other. With more than {@code most} listed classes it shows the
 * likeliest, and one bar for the others, whose bounds are the sums of theirs, at most 1.
 *
 * @param axis of the probabilities
 * @param top where a linear axis ends
 * @param most how many listed classes have a bar of their own
 */
public record PartialBarFigure(
        PartialData data, ProbabilityAxis axis, AxisTop top, int most, Theme theme, Messages words)
        implements Figure<PartialBarPicture> {

    @Override
    public PartialBarPicture at(Extent extent) {
        List<PartialColumn> columns = data.columns(most, words);
        return new PartialBarPicture(this, PartialBarLayout.of(columns, this, extent));
    }

    @Override
    public String description() {
        double end = axis == ProbabilityAxis.LINEAR
                ? top.over(() -> PartialBarLayout.greatest(data.columns(most, words)))
                : 1;
        return AxisTop.described(PartialText.description(data, words), end, words);
    }
}
