package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The band of the entropy or the perplexity, in a panel of its own.
 *
 * @param plot its place
 * @param classes the size of the vocabulary, which bounds it
 */
record PartialAmounts(
        PartialSweepLayout layout,
        Box plot,
        double classes,
        Measure measure,
        @Nullable PartialSweep sweep,
        Theme theme,
        Messages words)
        implements Sheet {

    private static final double DOT = 3;
    private static final int TICKS = 3;
    private static final double TICK_HEIGHT = 18;
    private static final double WIDTH = 1.5;
    private static final double PALE = 0.12;

    /** The band stays in its panel. */
    private static final double UNBOUNDED = Double.NEGATIVE_INFINITY;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = new PlotPainter(surface, theme, layout.unit(), PartialSweepLayout.GAP * layout.unit());
        plots.paintGrid(plot, scale().ticks(TICKS, TICK_HEIGHT * layout.unit()));
        PlotPainter.of(surface, theme, layout.unit()).paintUprightTitle(plot, measure.titles(words));
        paintGreatest(plots);
        if (sweep != null) {
            paintBand(surface, sweep);
        }
    }

    /** Returns the scale, which holds all values for the number of classes. */
    LinearScale scale() {
        double least = measure.least();
        return new LinearScale(least, Math.max(least + 1, measure.greatest(classes)), plot.bottom(), plot.y());
    }

    /** Returns the bounds at a temperature. */
    Interval at(PartialDistribution point) {
        return measure.of(point.entropy());
    }

    private void paintBand(Surface surface, PartialSweep shown) {
        Stroke stroke = Stroke.solid(theme.ink(), WIDTH * layout.unit());
        List<Point> upper = heights(shown, Interval::high);
        List<Point> lower = heights(shown, Interval::low);
        new BandPainter(surface, stroke).paint(upper, lower, theme.ink().withOpacity(PALE));
        for (List<Point> line : List.of(upper, lower)) {
            new TemperatureCurve(line).paint(surface, UNBOUNDED, plot.bottom(), DOT * layout.unit(), stroke);
        }
    }

    private List<Point> heights(PartialSweep shown, ToDoubleFunction<Interval> bound) {
        return shown.points().stream()
                .map(point -> new Point(
                        layout.axis().at(point.temperature()), scale().clamped(bound.applyAsDouble(at(point)))))
                .toList();
    }

    private void paintGreatest(PlotPainter plots) {
        double greatest = measure.greatest(classes);
        String number = NumberText.grouped(NumberText.brief(greatest));
        TextStyle style = plots.text(theme.uniformText());
        double y = scale().at(greatest);
        plots.paintUniform(plot, y);
        plots.surface()
                .text(
                        words.text(isEntropy() ? "sweep.entropy.most" : "sweep.perplexity.most", number),
                        plot.right() + plots.gap(),
                        y + style.middleToBaseline(),
                        style);
    }

    private boolean isEntropy() {
        return measure == Measure.ENTROPY;
    }
}
