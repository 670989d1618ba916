package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * Softmax as a table: a row for each class, a column for each step from z to p, under them the sums; beside it, in the same
 * rows, a way that is wrong on purpose, with what went wrong marked by colour and by the number of a note.
 *
 * <p>Where there is no room for both, only the last column of the chosen way stands beside the kernel's. Of more classes than
 * fit it shows the most likely ones and one row for the others; the sums are over all.
 */
public record StepFigure(StepData data, Theme theme, Messages words) implements Figure<StepPicture> {

    @Override
    public StepPicture at(Extent extent) {
        return new StepPicture(this, StepLayout.of(data, words, extent), extent.width(), extent.height());
    }

    @Override
    public String description() {
        return new StepDescription(data, words).description();
    }
}
