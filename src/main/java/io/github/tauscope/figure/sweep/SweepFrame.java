package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What stands around the curves of a sweep: grids, titles, the axis of temperatures, 1/n and the greatest amount. */
record SweepFrame(Surface surface, SweepLayout layout, Theme theme, Messages words) {

    private static final double DASH = 6;
    private static final double TITLE_X = 12;
    private static final int AMOUNT_TICKS = 3;
    private static final double TICK_ROOM = 18;

    void paint() {
        surface.fillRectangle(layout.size(), 0, theme.background());
        paintProbabilities();
        paintAmounts();
        layout.axis().paint(surface, layout.amounts().bottom(), layout.unit(), theme);
    }

    /** Returns the height of the line 1/n. */
    double uniformHeight() {
        int n = layout.classes();
        return layout.probabilityScale().at(new Probability(1.0 / n, -StrictMath.log(n), n == 1));
    }

    private void paintProbabilities() {
        Box plot = layout.probabilities();
        for (ProbabilityScale.Tick tick : layout.probabilityScale().ticks()) {
            gridLine(plot, tick.pixel(), tick.text());
        }
        title(plot, words.text("sweep.probability"));
        double y = uniformHeight();
        surface.line(plot.x(), y, plot.right(), y, Stroke.dashed(theme.uniform(), 1.5, DASH));
        beside(plot, y, words.text("bars.uniform", NumberText.part(1.0 / layout.classes())), theme.uniformText());
    }

    private void paintAmounts() {
        Box plot = layout.amounts();
        LinearScale scale = layout.amountScale();
        int most = (int) Math.max(1, Math.min(AMOUNT_TICKS, plot.height() / (TICK_ROOM * layout.unit())));
        for (double tick : scale.ticks(most)) {
            gridLine(plot, scale.at(tick), NumberText.tick(tick));
        }
        boolean entropy = layout.options().measure() == Measure.ENTROPY;
        title(plot, words.text(entropy ? "sweep.entropy.axis" : "sweep.perplexity.axis"));
        String greatest = NumberText.grouped(NumberText.brief(layout.greatestAmount()));
        double y = scale.at(layout.greatestAmount());
        surface.line(plot.x(), y, plot.right(), y, Stroke.dashed(theme.uniform(), 1.5, DASH));
        beside(
                plot,
                y,
                words.text(entropy ? "sweep.entropy.most" : "sweep.perplexity.most", greatest),
                theme.uniformText());
    }

    private void gridLine(Box plot, double y, String text) {
        TextStyle style = TextStyle.regular(SweepLayout.TEXT_SIZE * layout.unit(), theme.muted())
                .anchored(Anchor.END);
        surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme.grid(), 1));
        surface.text(text, plot.x() - SweepLayout.GAP * layout.unit(), y + style.middleToBaseline(), style);
    }

    private void title(Box plot, String text) {
        TextStyle style = TextStyle.semiBold(SweepLayout.TEXT_SIZE * layout.unit(), theme.ink());
        double fit = Math.min(1, plot.height() / FontMetrics.bundled().width(text, style));
        double middle = plot.y() + plot.height() / 2;
        surface.text(
                text,
                TITLE_X * layout.unit(),
                middle,
                style.sized(style.size() * fit).anchored(Anchor.MIDDLE).turnedUpright());
    }

    private void beside(Box plot, double y, String text, Ink ink) {
        TextStyle style = TextStyle.regular(SweepLayout.TEXT_SIZE * layout.unit(), ink);
        surface.text(text, plot.right() + SweepLayout.GAP * layout.unit(), y + style.middleToBaseline(), style);
    }
}
