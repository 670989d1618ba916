package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import java.util.List;

/** What moves with τ: the title, the bars between their bounds, and the bounds as numbers. */
record PartialBars(PartialBarLayout layout, Theme theme, Messages words) implements Sheet {

    private static final double OUTLINE = 1.5;
    private static final double SAMPLE_HEIGHT = 9;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    /** Between narrower sides there is no room for a line; the open part is pale there. */
    private static final double LEAST_OUTLINED = 5;

    private static final double PALE = 0.3;

    /** How far the outline of A is from its bar. */
    private static final double AROUND = 3;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        layout.head().paintTitle(plots);
        layout.head().paintLegend(plots, SAMPLE_HEIGHT * layout.unit(), (k, sample) -> paintSample(plots, k, sample));
        for (int k = 0; k < layout.shown().size(); k++) {
            int place = k;
            PartialColumn column = layout.shown().get(k);
            surface.named(column.label(), inner -> paintBar(plots.on(inner), place, column));
        }
        for (int k = 0; k < layout.shown().size(); k++) {
            int place = k;
            Interval outline = layout.shown().get(k).outline();
            if (outline != null) {
                surface.named(layout.shown().get(k).label(), inner -> paintOutline(inner, place, outline));
            }
        }
        plots.on(new Cutout(surface, layout.numbered().stream().map(this::place).toList()))
                .paintTornEdge(layout.plot(), scale());
        for (int k : layout.numbered()) {
            TextStyle style = layout.values().inked(theme.ink());
            layout.columns().write(surface, k, valueText(layout.shown().get(k)), valueY(k), style);
        }
    }

    /** Paints what an entry of {@link PartialText#legend} is about. */
    private void paintSample(PlotPainter plots, int entry, Box box) {
        switch (entry) {
            case 0 -> plots.fillBar(box, theme.probability());
            case 1 -> plots.outlineBar(box, new Stroke(theme.probability(), OUTLINE, DASHES));
            default -> plots.outlineBar(box, Stroke.solid(theme.outline(), OUTLINE));
        }
    }

    private void paintBar(PlotPainter plots, int k, PartialColumn column) {
        double bottom = layout.plot().bottom();
        double low = scale().at(column.low());
        if (column.bounds().low() > 0) {
            plots.fillBar(layout.columns().bar(k, layout.columns().barWidth(), bottom, low), ink(column));
        }
        double high = scale().at(column.high());
        if (low - high >= 1) {
            paintOpen(plots.surface(), k, low, high, column);
        } else if (column.bounds().low() == 0 && column.bounds().high() > 0) {
            plots.fillBar(
                    layout.columns().bar(k, layout.columns().barWidth(), bottom, low),
                    ink(column).withOpacity(PALE));
        }
        if (scale().isAbove(column.low())) {
            plots.paintBreak(
                    layout.plot(), layout.columns().centre(k), layout.columns().barWidth());
        }
    }

    /** Outlines what p can have beyond its lower bound; it has no end where that is higher than the axis. */
    private void paintOpen(Surface surface, int k, double low, double high, PartialColumn column) {
        double left = layout.columns().centre(k) - layout.columns().barWidth() / 2;
        Box open = new Box(left, high, layout.columns().barWidth(), low - high);
        Stroke stroke = new Stroke(ink(column), OUTLINE, DASHES);
        if (open.width() < LEAST_OUTLINED) {
            surface.fillRectangle(open, 0, ink(column).withOpacity(PALE));
            return;
        }
        double half = OUTLINE / 2;
        Point topLeft = new Point(open.x() + half, high + half);
        Point topRight = new Point(open.right() - half, high + half);
        Point lowLeft = new Point(topLeft.x(), low);
        Point lowRight = new Point(topRight.x(), low);
        if (scale().isAbove(column.high())) {
            surface.polyline(List.of(lowLeft, topLeft), stroke);
            surface.polyline(List.of(lowRight, topRight), stroke);
        } else {
            surface.polyline(List.of(lowLeft, topLeft, topRight, lowRight), stroke);
        }
    }

    /** Outlines A around a bar: up to the least that its p can be, and with dashes up to the most. */
    private void paintOutline(Surface surface, int k, Interval bounds) {
        double half = layout.columns().barWidth() / 2 + AROUND * layout.unit();
        double left = layout.columns().centre(k) - half;
        double right = layout.columns().centre(k) + half;
        double bottom = layout.plot().bottom();
        double low = scale().at(Probability.ofBound(bounds.low()));
        Probability most = Probability.ofBound(bounds.high());
        double high = scale().at(most);
        Stroke solid = Stroke.solid(theme.outline(), OUTLINE);
        Stroke dashed = new Stroke(theme.outline(), OUTLINE, DASHES);
        if (low < bottom) {
            surface.polyline(
                    List.of(
                            new Point(left, bottom),
                            new Point(left, low),
                            new Point(right, low),
                            new Point(right, bottom)),
                    solid);
        }
        if (low - high >= 1) {
            surface.line(left, low, left, high, dashed);
            surface.line(right, low, right, high, dashed);
            if (!scale().isAbove(most)) {
                surface.line(left, high, right, high, dashed);
            }
        }
    }

    private double valueY(int k) {
        return layout.topBelow(k) - PartialBarLayout.VALUE_GAP * layout.unit();
    }

    /** Returns the place of a number with a margin. */
    private Box place(int k) {
        boolean upright = layout.columns().narrow();
        double size = layout.values().size();
        double length = layout.values().width(valueText(layout.shown().get(k)));
        double width = upright ? size : length;
        double height = upright ? length : size;
        return new Box(layout.columns().centre(k) - width / 2, valueY(k) - height, width, height).widened(2, 2);
    }

    private String valueText(PartialColumn column) {
        if (scale().axis() == ProbabilityAxis.LOGARITHMIC && column.bounds().high() == 0) {
            return words.text("bars.exactlyZero");
        }
        String text = IntervalText.probability(column.bounds());
        return scale().isBelow(column.high()) ? words.text("bars.belowAxis", text) : text;
    }

    private Ink ink(PartialColumn column) {
        return switch (column.kind()) {
            case LISTED -> theme.probability();
            case OTHERS -> theme.others();
            case REST -> theme.muted();
        };
    }

    private ProbabilityScale scale() {
        return layout.scale();
    }
}
