package io.github.tauscope.figure;

import java.util.List;

/**
 * Paints logits as bars above, and below them, in the same columns, softmax(z / τ) as bars with the distribution at the
 * reference temperature as outlines and 1/n as a dashed line, n being the number of classes that are not masked.
 *
 * <p>With more than {@link Column#MOST} classes it shows the most likely ones and one bar for the others. What is not 0
 * has a bar that can be seen; what is exactly 0 has none. On a logarithmic axis exactly 0 is named so, and what lies below
 * the axis has an arrow.
 *
 * @param data what the bars show
 * @param options how
 * @param theme in which colours
 * @param words in which language
 */
public record BarFigure(BarData data, BarOptions options, Theme theme, Messages words) {

    /**
     * What a painted figure says about itself.
     *
     * @param regions where it reacts to a pointer
     * @param logitScale the scale on which a logit bar is dragged
     */
    public record Painted(List<HitRegion> regions, LinearScale logitScale) {}

    /** Paints the figure into (0, 0, width, height). */
    public Painted paint(Surface surface, double width, double height) {
        BarLayout layout = BarLayout.of(data, options, words, width, height);
        BarPainter painter = new BarPainter(surface, layout, theme);
        surface.fillRectangle(new Box(0, 0, width, height), 0, theme.background());
        new LogitPanel(painter, words).paint(options.editable());
        new ProbabilityPanel(painter, data, words).paint();
        return new Painted(layout.hitRegions(height), layout.logitScale());
    }
}
