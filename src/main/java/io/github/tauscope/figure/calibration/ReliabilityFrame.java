package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.function.Consumer;

/** The axes, the diagonal and the legend of a reliability diagram, which do not move with τ. */
record ReliabilityFrame(ReliabilityLayout layout, List<Entry> legend, Theme theme, Messages words) implements Sheet {

    /** What the legend can explain. */
    enum Entry {
        ACCURACY,
        GAP,
        PREDICTED,
        DIAGONAL
    }

    private static final int TICKS = 5;
    private static final double DASH = 6;
    private static final double THIN = 1.5;
    private static final double SAMPLE = 14;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        double room = layout.size().width() - ReliabilityLayout.VALUE_ROOM * layout.unit() - plots.gap();
        surface.shortenedText(
                words.text("calibration.title"), room, 0, plots.title().size(), plots.title());
        paintLegend(plots);
        plots.paintGrid(layout.plot(), layout.up().ticks(TICKS, 1));
        paintConfidences(plots);
        Box plot = layout.plot();
        surface.line(plot.x(), plot.bottom(), plot.right(), plot.y(), diagonal());
        plots.paintAxis(plot, plot.bottom());
        plots.paintAxis(layout.counts(), layout.counts().bottom());
    }

    private Stroke diagonal() {
        return Stroke.dashed(theme.uniform(), THIN, DASH * layout.unit());
    }

    private void paintLegend(PlotPainter plots) {
        Box sample = new Box(layout.plot().x(), 0, SAMPLE * layout.unit(), SAMPLE / 2 * layout.unit());
        double x = sample.x();
        for (Entry entry : legend) {
            x = paintEntry(plots, sample.moved(x - sample.x(), 0), entry, box -> paintSample(plots, entry, box));
        }
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

    /** Paints a sample with its name, and returns where the next one begins. */
    private double paintEntry(PlotPainter plots, Box sample, Entry entry, Consumer<Box> mark) {
        double y = (ReliabilityLayout.LINE_HEIGHT + ReliabilityLayout.TEXT_SIZE) * layout.unit();
        TextStyle style = plots.text(theme.muted());
        mark.accept(sample.moved(0, y - style.middleToBaseline() - sample.height() / 2));
        String text = words.text("calibration.legend." + entry);
        double room = layout.size().right() - sample.right() - plots.gap();
        double textX = sample.right() + plots.gap() / 2;
        plots.surface().shortenedText(text, room, textX, y, style);
        return textX + style.width(style.shortened(text, room)) + 2 * plots.gap();
    }

    private void paintConfidences(PlotPainter plots) {
        TextStyle style = plots.text(theme.muted()).centred();
        double y = layout.plot().bottom() + ReliabilityLayout.NUMBERS * layout.unit();
        for (double value : layout.across().ticks(TICKS)) {
            plots.surface().text(NumberText.tick(value), layout.across().at(value), y, style);
        }
    }
}
