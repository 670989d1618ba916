package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The bands and all else that does not move with τ.
 *
 * @param names one for each band
 */
record PartialBands(
        PartialSweepLayout layout, @Nullable PartialSweep sweep, List<String> names, Theme theme, Messages words)
        implements Sheet {

    private static final double DOT = 3;
    private static final double ROW = 1.3;
    private static final double SAMPLE = 22;

    @Override
    public void paint(Surface surface) {
        paintFrame(surface);
        if (sweep == null) {
            plots(surface).paintWaiting(layout.plot(), words.text("sweep.computing"));
            return;
        }
        List<Integer> bands = sweep.bands();
        for (int k = bands.size() - 1; k >= 0; k--) {
            int place = k;
            surface.named(names.get(k), inner -> paintBand(inner, sweep, bands.get(place), place));
        }
        paintKey(surface, bands);
    }

    private PlotPainter plots(Surface surface) {
        return new PlotPainter(surface, theme, layout.unit(), PartialSweepLayout.GAP * layout.unit());
    }

    private void paintFrame(Surface surface) {
        surface.fillRectangle(layout.size(), 0, theme.background());
        plots(surface).paintGrid(layout.plot(), layout.scale().ticks());
        plots(surface).paintTornEdge(layout.plot(), layout.scale());
        plots(surface).paintProbabilityTitle(layout.plot(), layout.scale(), words);
        layout.axis().paint(surface, layout.bottom(), layout.unit(), theme);
    }

    private void paintBand(Surface surface, PartialSweep shown, int band, int place) {
        boolean isRest = band == PartialSweep.REST;
        Stroke stroke = styles().line(place, isRest);
        List<Point> upper = heights(shown, band, p -> at(p.high()));
        List<Point> lower = heights(shown, band, p -> at(p.low()));
        new BandPainter(surface, stroke).paint(upper, lower, styles().fill(place, isRest));
        paintLine(surface, heights(shown, band, p -> unclampedAt(p.high())), stroke);
        paintLine(surface, heights(shown, band, p -> unclampedAt(p.low())), stroke);
    }

    private void paintLine(Surface surface, List<Point> line, Stroke stroke) {
        new TemperatureCurve(line)
                .paint(surface, layout.highest(), layout.plot().bottom(), DOT * layout.unit(), stroke);
    }

    private List<Point> heights(PartialSweep shown, int band, ToDoubleFunction<Interval> height) {
        return shown.points().stream()
                .map(point -> new Point(
                        layout.axis().at(point.temperature()), height.applyAsDouble(PartialSweep.at(point, band))))
                .toList();
    }

    private double at(double p) {
        return layout.scale().at(Probability.ofBound(p));
    }

    private double unclampedAt(double p) {
        return layout.scale().unclampedAt(Probability.ofBound(p));
    }

    /** Names the bands to the right of the plot, from the likeliest down; many of them from the upper edge on. */
    private void paintKey(Surface surface, List<Integer> bands) {
        double gap = PartialSweepLayout.GAP * layout.unit();
        double all = ROW * text().size() * bands.size();
        double top = all <= layout.plot().height() ? layout.plot().y() : 0;
        double row = Math.min(all, layout.keyBottom() - top) / bands.size();
        TextStyle style = text().sized(Math.min(text().size(), row / 1.05));
        double sample = layout.plot().right() + 2 * gap;
        double x = sample + SAMPLE * layout.unit() + gap;
        List<String> shown = ShortLabels.of(names, style, layout.size().right() - x);
        for (int k = 0; k < bands.size(); k++) {
            int place = k;
            double y = top + (k + 0.5) * row;
            Stroke stroke = styles().line(k, bands.get(k) == PartialSweep.REST);
            surface.line(sample, y, sample + SAMPLE * layout.unit(), y, stroke);
            surface.named(
                    ShortLabels.untold(names.get(k), shown.get(k)),
                    inner -> inner.text(shown.get(place), x, y + style.middleToBaseline(), style));
        }
    }

    private BandStyles styles() {
        return new BandStyles(theme, layout.unit());
    }

    private TextStyle text() {
        return TextStyle.semiBold(PartialSweepLayout.TEXT_SIZE * layout.unit(), theme.ink());
    }
}
