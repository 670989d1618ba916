package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The axes and curves of a loss: all that does not move with τ. */
record LossCurveSheet(
        LossLayout layout,
        String title,
        String name,
        String uniformText,
        double uniform,
        List<LossPoint> curve,
        List<LossPoint> baseline,
        String waiting,
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
        double unit = layout.unit();
        Box plot = layout.plot();
        surface.fillRectangle(layout.size(), 0, theme.background());
        TextStyle style = TextStyle.semiBold(LossLayout.TITLE_SIZE * unit, theme.ink());
        double room = layout.size().width() - (LossLayout.VALUE_ROOM + LossLayout.GAP) * unit;
        surface.text(style.shortened(title, room), 0, LossLayout.TITLE_SIZE * unit, style);
        paintLegend(surface);
        for (LossScale.Tick tick : layout.scale().ticks()) {
            surface.line(plot.x(), tick.pixel(), plot.right(), tick.pixel(), Stroke.solid(theme.grid(), 1));
            TextStyle number = text(theme.muted()).anchored(Anchor.END);
            surface.text(
                    tick.text(), plot.x() - LossLayout.GAP * unit, tick.pixel() + number.middleToBaseline(), number);
        }
        layout.axis().paint(surface, plot.bottom(), unit, theme);
        if (!layout.scale().isBelow(uniform)) {
            double y = layout.scale().at(uniform);
            surface.line(plot.x(), y, plot.right(), y, uniformStroke());
        }
        paintCurve(surface, baseline, baselineStroke());
        paintCurve(surface, curve, curveStroke());
        paintArrows(surface);
        surface.text(
                waiting,
                plot.centreX(),
                plot.y() + plot.height() / 2,
                text(theme.ink()).anchored(Anchor.MIDDLE));
    }

    private void paintLegend(Surface surface) {
        double x = paintEntry(
                surface,
                layout.plot().x(),
                text(theme.muted()).shortened(name, NAME_SHARE * layout.plot().width()),
                curveStroke());
        x = paintEntry(surface, x, uniformText, uniformStroke());
        if (!baseline.isEmpty()) {
            paintEntry(surface, x, words.text("loss.legend.baseline"), baselineStroke());
        }
    }

    /** Draws a sample of a line with its name, and returns where the next one begins. */
    private double paintEntry(Surface surface, double x, String name, Stroke stroke) {
        double unit = layout.unit();
        double baseline = (LossLayout.LINE_HEIGHT + LossLayout.TEXT_SIZE) * unit;
        TextStyle style = text(theme.muted());
        double middle = baseline - style.middleToBaseline();
        surface.line(x, middle, x + SAMPLE * unit, middle, stroke);
        double textX = x + (SAMPLE + LossLayout.GAP / 2) * unit;
        surface.text(name, textX, baseline, style);
        return textX + style.width(name) + 2 * LossLayout.GAP * unit;
    }

    /** Draws a curve in the middle, and its limits as dots. */
    private void paintCurve(Surface surface, List<LossPoint> points, Stroke stroke) {
        Box plot = layout.plot();
        TemperatureCurve curve =
                new TemperatureCurve(points.stream().map(this::place).toList());
        curve.paintLine(surface, plot.y(), plot.bottom(), stroke);
        curve.paintLimits(surface, plot.y(), plot.bottom(), DOT * layout.unit(), stroke.ink());
    }

    /** Writes the limits of the curve that have no place on the axis where they would leave it. */
    private void paintArrows(Surface surface) {
        curve.stream()
                .filter(point ->
                        point.temperature().isLimit() && !layout.scale().holds(point.nats()))
                .forEach(limit -> paintArrow(surface, limit));
    }

    private void paintArrow(Surface surface, LossPoint limit) {
        Box plot = layout.plot();
        double gap = DOT * layout.unit();
        double x = layout.axis().at(limit.temperature());
        boolean isLeft = x < plot.centreX();
        boolean above = layout.scale().isAbove(limit.nats());
        TextStyle style = text(theme.ink()).anchored(isLeft ? Anchor.START : Anchor.END);
        surface.text(
                words.text(above ? "loss.above" : "loss.below", limit.text()),
                x + (isLeft ? gap : -gap),
                above ? plot.y() + style.size() : plot.bottom() - gap,
                style);
    }

    private Point place(LossPoint point) {
        return new Point(layout.axis().at(point.temperature()), layout.scale().at(point.nats()));
    }

    private TextStyle text(Ink ink) {
        return TextStyle.regular(LossLayout.TEXT_SIZE * layout.unit(), ink);
    }

    private Stroke curveStroke() {
        return Stroke.solid(theme.series().get(0), CURVE * layout.unit());
    }

    private Stroke baselineStroke() {
        return Stroke.solid(theme.outline(), THIN);
    }

    private Stroke uniformStroke() {
        return Stroke.dashed(theme.uniform(), THIN, DASH * layout.unit());
    }
}
