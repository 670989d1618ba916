package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;

/**
 * Logits as bars above, and below them, in the same columns, softmax(z / τ) as bars with another
 * distribution, that at the reference temperature or A, as outlines and 1/n as a dashed line, n being the number of classes that are not masked.
 *
 * <p>With more classes than {@link BarOptions#most} it shows the most likely ones and one bar for the others. What is not 0
 * has a bar that can be seen; what is exactly 0 has none. On a logarithmic axis exactly 0 is named so, and what lies below
 * the axis has an arrow. On a linear axis that ends below 1, what is higher is cut and marked.
 */
public record BarFigure(BarData data, BarOptions options, Theme theme, Messages words) implements Figure<BarPicture> {

    @Override
    public BarPicture at(Extent extent) {
        List<BarColumn> columns = columns();
        return new BarPicture(this, columns, BarLayout.of(columns, options, extent));
    }

    @Override
    public String description() {
        double end =
                options.axis() == ProbabilityAxis.LINEAR ? options.top().over(() -> BarColumn.greatest(columns())) : 1;
        boolean isHidden =
                options.hidden().contains(Hidden.NUMBERS) || options.hidden().contains(Hidden.BARS);
        return isHidden
                ? words.text("bars.description.hidden")
                : AxisTop.described(BarDescription.of(data, words), end, words);
    }

    private List<BarColumn> columns() {
        return BarColumn.of(data, options.most(), words);
    }
}
