package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * The reliability diagram: for each bin of confidences a bar as high as the accuracy, the gap to the mean confidence, and the 95 %
 * interval; beneath, how many rows are in the bin. On the diagonal, confidence is accuracy. An empty bin is empty.
 *
 * <p>The axes take nothing from τ.
 *
 * <p>Source: A. Niculescu-Mizil, R. Caruana, "Predicting good probabilities with supervised learning", 2005.
 */
public record ReliabilityFigure(ReliabilityData data, Theme theme, Messages words)
        implements Figure<ReliabilityPicture> {

    @Override
    public ReliabilityPicture at(Extent extent) {
        return ReliabilityPicture.of(this, extent);
    }

    @Override
    public String description() {
        return data.description();
    }
}
