package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The axes and curves of a loss, which do not move with τ. */
record LossCurveSheet(
        LossLayout layout,
        String title,
        String name,
        String uniformText,
        double uniform,
        List<LossPoint> curve,
        List<LossPoint> baseline,
        @Nullable LeastMark least,
        Theme theme,
        Messages words)
        implements Sheet {

    private static final double NAME_SHARE = 0.35;
    private static final double SAMPLE = 30;
    private static final double DOT = 4;
    private static final double DASH = 6;
    private static final double CURVE = 2.5;
    private static final double THIN = 1.5;

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        double room = layout.size().width() - LossLayout.VALUE_ROOM * layout.unit() - plots.gap();
        surface.shortenedText(title, room, 0, plots.title().size(), plots.title());
        Stroke own = Stroke.solid(theme.series().get(0), CURVE * layout.unit());
        Stroke faint = Stroke.solid(theme.outline(), THIN);
        Stroke level = Stroke.dashed(theme.uniform(), THIN, DASH * layout.unit());
        paintLegend(plots, own, faint, level);
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
        curve.stream()
                .filter(point ->
                        point.temperature().isLimit() && !layout.scale().holds(point.nats()))
                .forEach(limit -> paintArrow(plots, limit));
    }

    private void paintLegend(PlotPainter plots, Stroke own, Stroke faint, Stroke level) {
        Box plot = layout.plot();
        double x = paintEntry(plots, plot.x(), name, NAME_SHARE * plot.width(), own);
        x = paintEntry(plots, x, uniformText, Double.POSITIVE_INFINITY, level);
        if (!baseline.isEmpty()) {
            paintEntry(plots, x, words.text("loss.legend.baseline"), Double.POSITIVE_INFINITY, faint);
        }
    }

    /** Draws a sample of a line with its name, and returns where the next one begins. */
    private double paintEntry(PlotPainter plots, double x, String entry, double room, Stroke stroke) {
        double y = LossLayout.SECOND_LINE * layout.unit();
        TextStyle style = plots.text(theme.muted());
        double middle = y - style.middleToBaseline();
        double end = x + SAMPLE * layout.unit();
        plots.surface().line(x, middle, end, middle, stroke);
        plots.surface().shortenedText(entry, room, end + plots.gap() / 2, y, style);
        return end + plots.gap() / 2 + style.width(style.shortened(entry, room)) + 2 * plots.gap();
    }

    private void paintCurve(Surface surface, List<LossPoint> losses, Stroke stroke) {
        Box plot = layout.plot();
        new TemperatureCurve(losses.stream().map(layout::at).toList())
                .paint(surface, plot.y(), plot.bottom(), DOT * layout.unit(), stroke);
    }

    /** Writes a limit that is not on the axis at the edge where the curve leaves it. */
    private void paintArrow(PlotPainter plots, LossPoint limit) {
        Box plot = layout.plot();
        double gap = DOT * layout.unit();
        double x = layout.axis().at(limit.temperature());
        boolean isLeft = x < plot.centreX();
        boolean above = layout.scale().isAbove(limit.nats());
        TextStyle style = plots.text(theme.ink()).anchored(isLeft ? Anchor.START : Anchor.END);
        String text = words.text(above ? "loss.above" : "loss.below", limit.text());
        double y = above ? plot.y() + style.size() : plot.bottom() - gap;
        plots.surface().text(text, x + (isLeft ? gap : -gap), y, style);
    }
}
