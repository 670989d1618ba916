package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import java.util.List;

/** The bars of a figure of sampling, with their error bars. */
record SamplingMarks(PlotPainter plots, SamplingLayout layout) {

    private static final double PALE = 0.35;
    private static final double HATCH = 5;
    private static final double HALO = 3;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    static Stroke expected(Theme theme) {
        return Stroke.solid(theme.outline(), 1.5);
    }

    static Stroke baseline(Theme theme) {
        return new Stroke(theme.outline(), 1, DASHES);
    }

    static Stroke error(Theme theme) {
        return Stroke.solid(theme.ink(), 1.5);
    }

    /** Paints a pale bar with a rim. */
    static void paintWhole(PlotPainter plots, Box bar) {
        plots.fillBar(bar, plots.theme().others().withOpacity(PALE));
        plots.outlineBar(bar, Stroke.solid(plots.theme().others(), 1));
    }

    /** Paints a column: of an open prediction nothing but the guess. */
    void paint(int k, SamplingData data) {
        if (!data.isAsked()) {
            paint(k, data.isCut());
        }
        Probability guess = layout.shown().get(k).guess();
        if (guess != null) {
            plots.outlineBar(bar(k, layout.wholeBarWidth(), guess), Stroke.ofGuess(theme(), layout.unit()));
        }
    }

    /** Paints a column, with its probability before the cut where there is a cut. */
    private void paint(int k, boolean isCut) {
        SamplingColumn column = layout.shown().get(k);
        if (isCut && !isZero(column.whole())) {
            paintWhole(bar(k, layout.wholeBarWidth(), column.whole()), column.cut());
        }
        if (column.count() > 0) {
            Box bar = bar(k, layout.barWidth(), column.observed());
            plots.fillBar(bar, column.others() ? theme().others() : theme().probability());
        }
        Probability baseline = column.baseline();
        if (baseline != null && column.guess() == null && !isZero(baseline)) {
            plots.outlineBar(bar(k, layout.wholeBarWidth(), baseline), baseline(theme()));
        }
        if (!isZero(column.expected())) {
            plots.outlineBar(bar(k, layout.barWidth(), column.expected()), expected(theme()));
        }
        if (layout.isOffAxis(column)) {
            plots.paintBreak(layout.plot(), layout.columns().centre(k), layout.barWidth());
        } else {
            paintError(k, column);
        }
    }

    /** Paints the probability before the cut, hatched for what is cut off, which must not be told by colour alone. */
    private void paintWhole(Box bar, boolean cut) {
        paintWhole(plots, bar);
        Stroke stroke = Stroke.solid(theme().muted(), 1);
        for (double y = bar.bottom() - HATCH; cut && y > bar.y(); y -= HATCH) {
            plots.paintLine(bar, y, stroke);
        }
    }

    /** Paints an error bar, no lower than 0, with a halo where it lies on the bar. */
    private void paintError(int k, SamplingColumn column) {
        double reach = SamplingLayout.ERRORS * column.standardError();
        if (reach == 0) {
            return;
        }
        double cap = Math.min(layout.barWidth() / 3, plots.gap() / 2);
        double top = layout.scale().clamped(column.expected().value() + reach);
        double bottom = layout.scale().clamped(column.expected().value() - reach);
        double x = layout.columns().centre(k);
        if (column.count() > 0) {
            double bar = layout.scale().clamped(column.observed().value()) + HALO / 2;
            paintError(x, top, bottom, cap + 1, bar, Stroke.solid(theme().onMark(), HALO));
        }
        paintError(x, top, bottom, cap, Double.NEGATIVE_INFINITY, error(theme()));
    }

    /** Paints what of an error bar is below a height. */
    private void paintError(double x, double top, double bottom, double cap, double highest, Stroke stroke) {
        if (bottom > highest) {
            plots.surface().line(x, Math.max(top, highest), x, bottom, stroke);
        }
        for (double end : new double[] {top, bottom}) {
            if (end > highest) {
                plots.surface().line(x - cap, end, x + cap, end, stroke);
            }
        }
    }

    private Box bar(int k, double width, Probability p) {
        return layout.columns()
                .bar(k, width, layout.plot().bottom(), layout.scale().clamped(p.value()));
    }

    private Theme theme() {
        return plots.theme();
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
