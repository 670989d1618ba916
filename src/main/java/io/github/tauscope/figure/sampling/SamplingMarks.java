package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import java.util.List;

/** The bars of a figure of sampling, with their marks of error. */
record SamplingMarks(Surface surface, SamplingLayout layout, Theme theme) {

    private static final double LEAST_BAR = 0.75;
    private static final double RADIUS = 3;
    private static final double PALE = 0.35;
    private static final double FAINT = 0.6;
    private static final double HATCH = 5;
    private static final double HALO = 3;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    /** Paints a column; what was before a cut only where there is one. */
    void paint(int k, boolean isCut) {
        SamplingColumn column = layout.columns().get(k);
        if (isCut) {
            paintWhole(k, column);
        }
        paintObserved(k, column);
        paintOutlines(k, column);
        if (layout.isOffAxis(column)) {
            paintBreak(k);
        } else {
            paintError(k, column);
        }
    }

    private void paintWhole(int k, SamplingColumn column) {
        if (isZero(column.whole())) {
            return;
        }
        Box pale = bar(k, layout.wholeWidth(), column.whole());
        surface.fillRectangle(pale, radius(pale), theme.others().withOpacity(PALE));
        if (column.cut()) {
            hatch(pale);
        }
    }

    private void paintObserved(int k, SamplingColumn column) {
        if (column.count() > 0) {
            Box bar = bar(k, layout.barWidth(), column.observed());
            surface.fillRectangle(bar, radius(bar), column.others() ? theme.others() : theme.probability());
        }
    }

    private void paintOutlines(int k, SamplingColumn column) {
        Probability baseline = column.baseline();
        if (baseline != null && !isZero(baseline)) {
            outline(bar(k, layout.wholeWidth(), baseline), new Stroke(theme.outline(), 1, DASHES));
        }
        if (!isZero(column.expected())) {
            outline(bar(k, layout.barWidth(), column.expected()), Stroke.solid(theme.outline(), 1.5));
        }
    }

    /** Marks what is cut off otherwise than by a colour. */
    private void hatch(Box box) {
        Stroke stroke = Stroke.solid(theme.muted().withOpacity(FAINT), 1);
        for (double y = box.bottom() - HATCH; y > box.y(); y -= HATCH) {
            surface.line(box.x(), y, box.right(), y, stroke);
        }
    }

    /** Breaks bars that are higher than the axis. */
    private void paintBreak(int k) {
        double y = layout.plot().y() + SamplingLayout.GAP * layout.unit();
        double half = layout.columnWidth() / 2;
        Stroke stroke = Stroke.solid(theme.paper(), HALO);
        surface.line(layout.centre(k) - half, y + HALO, layout.centre(k) + half, y - HALO, stroke);
    }

    private void outline(Box box, Stroke stroke) {
        surface.strokeRectangle(box, radius(box), stroke);
    }

    /** Draws the mark of error, which begins at 0 at the least, in a halo that parts it from the bar. */
    private void paintError(int k, SamplingColumn column) {
        double reach = SamplingLayout.ERRORS * column.standardError();
        if (reach == 0) {
            return;
        }
        double x = layout.centre(k);
        double cap = Math.min(layout.barWidth() / 3, SamplingLayout.GAP / 2 * layout.unit());
        double top = layout.scale().clamped(column.expected().value() + reach);
        double bottom = layout.scale().clamped(column.expected().value() - reach);
        paintMark(x, top, bottom, cap + 1, Stroke.solid(theme.paper(), HALO));
        paintMark(x, top, bottom, cap, Stroke.solid(theme.ink(), 1.5));
    }

    private void paintMark(double x, double top, double bottom, double cap, Stroke stroke) {
        surface.line(x, top, x, bottom, stroke);
        surface.line(x - cap, top, x + cap, top, stroke);
        surface.line(x - cap, bottom, x + cap, bottom, stroke);
    }

    /** Returns a bar on the axis; one that is not 0 can be seen however low it is. */
    private Box bar(int k, double width, Probability p) {
        double bottom = layout.plot().bottom();
        double height = Math.max(LEAST_BAR, bottom - layout.scale().clamped(p.value()));
        return new Box(layout.centre(k) - width / 2, bottom - height, width, height);
    }

    private static double radius(Box box) {
        return Math.min(RADIUS, box.height() / 2);
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
