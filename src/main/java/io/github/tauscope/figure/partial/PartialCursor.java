package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** The temperatures marked on the bands: pins, and the cursor with a dot where it meets each bound. */
record PartialCursor(PartialSweepLayout layout, PartialSweepData data, Theme theme, Messages words) implements Sheet {

    private static final double TITLE_SIZE = 13;
    private static final double TITLE_GAP = 9;
    private static final double DOT = 3;
    private static final double RIM = 1.5;
    private static final double HANDLE = 6;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        for (Temperature pin : data.pins()) {
            paintVertical(surface, pin, new Stroke(theme.axis(), 1.25, List.of(1.5, 3.0)));
        }
        paintVertical(surface, data.tau(), Stroke.solid(theme.probability(), 1.5 * layout.unit()));
        double x = layout.axis().at(data.tau());
        plots.paintDot(new Point(x, layout.plot().bottom()), HANDLE, RIM, theme.probability());
        PartialSweep sweep = data.sweep();
        if (sweep != null) {
            paintDots(plots, x, sweep.bands());
        }
        TextStyle style = TextStyle.semiBold(TITLE_SIZE * layout.unit(), theme.probability())
                .centred();
        String text = words.text(
                "note.visit", NumberText.grouped(NumberText.rounded(data.tau().value())));
        double half = style.width(text) / 2;
        double inside = Math.max(half, Math.min(layout.size().right() - half, x));
        surface.text(text, inside, layout.plot().y() - TITLE_GAP * layout.unit(), style);
    }

    private void paintDots(PlotPainter plots, double x, List<Integer> bands) {
        for (int k = bands.size() - 1; k >= 0; k--) {
            Interval bounds = data.atCursor(bands.get(k));
            Stroke stroke = new BandStyles(theme, 1).line(k, bands.get(k) == PartialSweep.REST);
            for (double bound : new double[] {bounds.low(), bounds.high()}) {
                Probability p = PartialColumn.probability(bound);
                if (!layout.scale().isOff(p) && !layout.scale().isAbove(p)) {
                    plots.paintDot(new Point(x, layout.scale().at(p)), DOT, RIM, stroke.ink());
                }
            }
        }
    }

    private void paintVertical(Surface surface, Temperature temperature, Stroke stroke) {
        double x = layout.axis().at(temperature);
        surface.line(x, layout.plot().y(), x, layout.plot().bottom(), stroke);
    }
}
