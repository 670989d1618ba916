package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.NumberText;

/** The bins of a reliability diagram: accuracies, gaps, intervals and numbers of rows. */
record ReliabilityBins(ReliabilityLayout layout, ReliabilityData data, String rows, Theme theme) implements Sheet {

    private static final double GAP_OPACITY = 0.18;
    private static final double GAP_LINE = 1.25;
    private static final double DASH = 3;
    private static final double LEVEL = 2.5;
    private static final double WHISKER = 1.25;
    private static final double CAP = 3;

    /** The part of a bin that its bar takes. */
    private static final double BAR = 0.86;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        int most = data.bins().stream().mapToInt(Reliability.Bin::count).max().orElse(0);
        for (int k = 0; k < data.bins().size(); k++) {
            Reliability.Bin bin = data.bins().get(k);
            if (bin.count() > 0) {
                paint(plots, bin, most, data.marked().contains(k));
            }
        }
        if (most > 0) {
            TextStyle style = plots.text(theme.muted()).endAligned();
            double y = layout.counts().y() + style.size() - style.middleToBaseline() / 2;
            double right = layout.counts().x() - plots.gap();
            String count = NumberText.count(most);
            surface.text(count, right, y, style.fitted(count, right));
            surface.text(rows, right, layout.counts().bottom(), style.fitted(rows, right));
        }
        layout.head().paintValue(plots, data.value());
        if (!data.waiting().isEmpty()) {
            plots.paintWaiting(layout.plot(), data.waiting());
        }
    }

    private void paint(PlotPainter plots, Reliability.Bin bin, int most, boolean isMarked) {
        double left = layout.across().at(bin.low());
        double width = layout.across().at(bin.high()) - left;
        double bar = Math.max(1, width * BAR);
        double x = left + (width - bar) / 2;
        if (!data.isAsked()) {
            plots.fillBar(between(x, bar, 0, bin.accuracy()), theme.probability());
            paintGap(plots, between(x, bar, bin.accuracy(), bin.confidence()), theme);
        }
        double level = layout.up().at(bin.confidence());
        plots.surface().line(x, level, x + bar, level, Stroke.solid(theme.ink(), LEVEL * layout.unit()));
        if (!data.isAsked()) {
            paintInterval(plots, x + bar / 2, bin.wilson());
        }
        if (isMarked) {
            plots.surface().strokeRectangle(between(x, bar, 0, 1), 0, Stroke.ofGuess(theme, layout.unit()));
        }
        paintCount(plots, bin, most, x, bar);
    }

    private void paintCount(PlotPainter plots, Reliability.Bin bin, int most, double x, double width) {
        double height = layout.counts().height() * bin.count() / most;
        plots.fillBar(new Box(x, layout.counts().bottom() - height, width, height), theme.others());
        TextStyle style = plots.text(theme.muted()).centred();
        String count = NumberText.count(bin.count());
        if (style.width(count) + plots.gap() / 2 <= width / BAR) {
            double y = layout.counts().bottom() + style.size() + plots.gap() / 4;
            plots.surface().text(count, x + width / 2, y, style);
        }
    }

    /** Paints what lies between the accuracy and the mean confidence of a bin. */
    static void paintGap(PlotPainter plots, Box gap, Theme theme) {
        plots.surface().fillRectangle(gap, 0, theme.warning().withOpacity(GAP_OPACITY));
        plots.surface().strokeRectangle(gap, 0, Stroke.dashed(theme.warning(), GAP_LINE, DASH));
    }

    private void paintInterval(PlotPainter plots, double x, Interval interval) {
        Stroke stroke = Stroke.solid(theme.ink(), WHISKER);
        double high = layout.up().at(interval.high());
        double low = layout.up().at(interval.low());
        double cap = CAP * layout.unit();
        plots.surface().line(x, low, x, high, stroke);
        plots.surface().line(x - cap, low, x + cap, low, stroke);
        plots.surface().line(x - cap, high, x + cap, high, stroke);
    }

    private Box between(double x, double width, double one, double other) {
        double top = layout.up().at(Math.max(one, other));
        return new Box(x, top, width, layout.up().at(Math.min(one, other)) - top);
    }
}
