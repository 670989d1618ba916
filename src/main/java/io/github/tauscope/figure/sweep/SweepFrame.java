package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.Messages;

/**
 * The frame of a sweep: grids, titles, the axis of temperatures, and the lines of a uniform distribution.
 *
 * @param isTold whether it says beside these lines what they are
 */
record SweepFrame(PlotPainter plots, SweepLayout layout, Messages words, boolean isTold) {

    private static final int AMOUNT_TICKS = 3;
    private static final double TICK_HEIGHT = 18;

    void paint() {
        plots.surface().fillRectangle(layout.size(), 0, plots.theme().background());
        paintProbabilities();
        paintAmounts();
        layout.axis().paint(plots.surface(), layout.amounts().bottom(), layout.unit(), plots.theme());
    }

    private void paintProbabilities() {
        Box plot = layout.probabilities();
        ProbabilityScale scale = layout.probabilityScale();
        plots.paintGrid(plot, scale.ticks());
        plots.paintTornEdge(plot, scale);
        plots.paintProbabilityTitle(plot, scale, words);
        double y = scale.atUniform(layout.classes());
        if (!scale.isBelowUniform(layout.classes())) {
            plots.paintUniform(plot, y);
        }
        writeBeside(plot, y, new SweepLevels(layout, words).probability());
    }

    private void paintAmounts() {
        Box plot = layout.amounts();
        plots.paintGrid(plot, layout.amountScale().ticks(AMOUNT_TICKS, TICK_HEIGHT * layout.unit()));
        plots.paintUprightTitle(plot, layout.options().measure().titles(words));
        double y = layout.amountScale().at(layout.greatestAmount());
        plots.paintUniform(plot, y);
        writeBeside(plot, y, new SweepLevels(layout, words).amount());
    }

    private void writeBeside(Box plot, double y, String text) {
        if (isTold) {
            TextStyle style = plots.text(plots.theme().uniformText());
            plots.surface().text(text, plot.right() + plots.gap(), y + style.middleToBaseline(), style);
        }
    }
}
