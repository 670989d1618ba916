package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** The frame of a sweep: grids, titles, the axis of temperatures, and the lines of a uniform distribution. */
record SweepFrame(PlotPainter plots, SweepLayout layout, Messages words) {

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
        String part = NumberText.part(1.0 / layout.classes());
        if (scale.isBelowUniform(layout.classes())) {
            writeBeside(plot, y, words.text("bars.uniform.above", part));
        } else {
            paintUniform(plot, y, words.text("bars.uniform", part));
        }
    }

    private void paintAmounts() {
        Box plot = layout.amounts();
        plots.paintGrid(plot, layout.amountScale().ticks(AMOUNT_TICKS, TICK_HEIGHT * layout.unit()));
        boolean entropy = layout.options().measure() == Measure.ENTROPY;
        plots.paintUprightTitle(plot, layout.options().measure().titles(words));
        String greatest = NumberText.grouped(NumberText.brief(layout.greatestAmount()));
        double y = layout.amountScale().at(layout.greatestAmount());
        paintUniform(plot, y, words.text(entropy ? "sweep.entropy.most" : "sweep.perplexity.most", greatest));
    }

    private void paintUniform(Box plot, double y, String text) {
        plots.paintUniform(plot, y);
        writeBeside(plot, y, text);
    }

    private void writeBeside(Box plot, double y, String text) {
        TextStyle style = plots.text(plots.theme().uniformText());
        plots.surface().text(text, plot.right() + plots.gap(), y + style.middleToBaseline(), style);
    }
}
