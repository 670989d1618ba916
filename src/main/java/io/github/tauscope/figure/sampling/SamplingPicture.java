package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A figure of sampling at a size: one sheet, because everything on it changes with τ and with each draw. */
public record SamplingPicture(SamplingFigure figure, SamplingLayout layout, double width, double height)
        implements Picture, Sheet {

    private static final int MOST_TICKS = 5;
    private static final double TICK_HEIGHT = 24;
    private static final double SAMPLE_HEIGHT = 9;

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public void paint(Surface surface) {
        SamplingData data = figure.data();
        SamplingText words = SamplingText.of(figure.words());
        Box plot = layout.plot();
        PlotPainter plots = PlotPainter.of(surface, figure.theme(), layout.unit());
        surface.fillRectangle(new Box(0, 0, width, height), 0, figure.theme().background());
        List<SamplingEntry> entries = SamplingEntry.of(data);
        layout.head().paintTitle(plots);
        layout.head().paintLegend(plots, SAMPLE_HEIGHT * layout.unit(), (k, sample) -> entries.get(k)
                .paint(plots, sample));
        plots.paintUprightTitle(
                plot,
                List.of(figure.words().text("sampling.axis"), figure.words().text("sampling.axis.short")));
        plots.paintGrid(plot, layout.scale().ticksToEnd(MOST_TICKS, TICK_HEIGHT * layout.unit()));
        if (layout.scale().high() < 1) {
            plots.paintTornEdge(plot);
        }
        plots.paintAxis(plot, plot.bottom());
        for (int k = 0; k < layout.shown().size(); k++) {
            int column = k;
            surface.named(layout.shown().get(k).label(), inner -> new SamplingMarks(plots.on(inner), layout)
                    .paint(column, data));
        }
        new SamplingRows(plots, layout, words, data.asked()).paint();
    }

    /** Returns the scale of the relative frequencies, by which a guess is dragged. */
    public LinearScale scale() {
        return layout.scale();
    }

    /** Returns the index of the column at a place; that of the class where none are put together. */
    public OptionalInt indexAt(double x) {
        return layout.columns().at(x);
    }

    public Optional<SamplingColumn> columnAt(double x) {
        return indexAt(x).stream().mapToObj(layout.shown()::get).findFirst();
    }

    /** Returns what is told of a column. */
    public String tip(SamplingColumn column) {
        return SamplingText.of(figure.words()).tip(column, figure.data());
    }
}
