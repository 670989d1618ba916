package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The axes and curves of a loss, which do not move with τ. */
record LossCurveSheet(
        LossLayout layout,
        double uniform,
        List<LossPoint> curve,
        List<LossPoint> baseline,
        @Nullable LeastMark least,
        Theme theme)
        implements Sheet {

    private static final double DOT = 4;
    private static final double DASH = 6;
    private static final double CURVE = 2.5;
    private static final double THIN = 1.5;

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        layout.head().paintTitle(plots);
        Stroke own = Stroke.solid(theme.series().get(0), CURVE * layout.unit());
        Stroke faint = Stroke.solid(theme.outline(), THIN);
        Stroke level = Stroke.dashed(theme.uniform(), THIN, DASH * layout.unit());
        List<Stroke> strokes = List.of(own, level, faint);
        layout.head().paintLegend(plots, 0, (k, sample) -> plots.paintLine(sample, sample.y(), strokes.get(k)));
        plots.paintGrid(plot, layout.scale().ticks());
        layout.axis().paint(surface, plot.bottom(), layout.unit(), theme);
        if (!layout.scale().isBelow(uniform)) {
            plots.paintLine(plot, layout.scale().at(uniform), level);
        }
        paintCurve(surface, baseline, faint);
        paintCurve(surface, curve, own);
        if (least != null) {
            least.paint(plots);
        }
    }

    private void paintCurve(Surface surface, List<LossPoint> losses, Stroke stroke) {
        Box plot = layout.plot();
        new TemperatureCurve(losses.stream().map(layout::at).toList())
                .paint(surface, plot.y(), plot.bottom(), DOT * layout.unit(), stroke);
    }
}
