package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.IndexedText;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** The axes, the diagonal and the legend of a reliability diagram, which do not move with τ. */
record ReliabilityFrame(ReliabilityLayout layout, List<Entry> legend, Theme theme, Messages words) implements Sheet {

    /** What the legend can explain. */
    enum Entry {
        ACCURACY,
        GAP,
        PREDICTED,
        DIAGONAL;

        String text(Messages words) {
            return words.text("calibration.legend." + this);
        }
    }

    private static final int TICKS = 5;
    private static final double TICK_HEIGHT = 14;
    private static final double TICK_WIDTH = 28;
    private static final double DASH = 6;
    private static final double THIN = 1.5;
    private static final double SAMPLE_HEIGHT = 7;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        layout.head().paintTitle(plots);
        layout.head()
                .paintLegend(
                        plots, SAMPLE_HEIGHT * layout.unit(), (k, sample) -> paintSample(plots, legend.get(k), sample));
        plots.paintGrid(layout.plot(), layout.up().ticks(TICKS, TICK_HEIGHT * layout.unit()));
        paintConfidences(plots);
        if (layout.hasTitles()) {
            paintTitles(plots);
        }
        Box plot = layout.plot();
        surface.line(plot.x(), plot.bottom(), plot.right(), plot.y(), diagonal());
        plots.paintAxis(plot, plot.bottom());
        plots.paintAxis(layout.counts(), layout.counts().bottom());
    }

    private Stroke diagonal() {
        return Stroke.dashed(theme.uniform(), THIN, DASH * layout.unit());
    }

    private void paintSample(PlotPainter plots, Entry entry, Box box) {
        switch (entry) {
            case ACCURACY -> plots.fillBar(box, theme.probability());
            case GAP -> ReliabilityBins.paintGap(plots, box, theme);
            case PREDICTED ->
                plots.surface()
                        .line(box.x(), box.centreY(), box.right(), box.centreY(), Stroke.ofGuess(theme, layout.unit()));
            case DIAGONAL -> plots.surface().line(box.x(), box.centreY(), box.right(), box.centreY(), diagonal());
        }
    }

    private void paintTitles(PlotPainter plots) {
        Box plot = layout.plot();
        if (legend.contains(Entry.ACCURACY)) {
            plots.paintUprightTitle(plot, List.of(words.text("calibration.axis.accuracy")));
        }
        double y = plot.bottom() + (ReliabilityLayout.NUMBERS + ReliabilityLayout.TITLE) * layout.unit();
        IndexedText.of(words.text("calibration.axis.confidence"))
                .paint(plots.surface(), plot.centreX(), y, plots.axisTitle().centred());
    }

    private void paintConfidences(PlotPainter plots) {
        TextStyle style = plots.text(theme.muted()).centred();
        double y = layout.plot().bottom() + ReliabilityLayout.NUMBERS * layout.unit();
        int most = (int) Math.max(1, Math.min(TICKS, layout.plot().width() / (TICK_WIDTH * layout.unit())));
        for (double value : layout.across().ticks(most)) {
            plots.surface().text(NumberText.tick(value), layout.across().at(value), y, style);
        }
    }
}
