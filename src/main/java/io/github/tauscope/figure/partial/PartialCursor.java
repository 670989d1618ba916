package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureMarks;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The temperatures marked on the bands: pins, and the cursor with a dot where it meets each bound. */
record PartialCursor(PartialSweepLayout layout, PartialSweepData data, Theme theme, Messages words) implements Sheet {

    private static final double DOT = 3;

    @Override
    public void paint(Surface surface) {
        TemperatureMarks marks = new TemperatureMarks(
                PlotPainter.of(surface, theme, layout.unit()),
                layout.axis(),
                layout.plot().y(),
                layout.plot().bottom(),
                layout.unit());
        data.pins().forEach(marks::paintPin);
        marks.paintCursor(data.tau());
        PartialSweep sweep = data.sweep();
        if (sweep != null) {
            paintDots(marks, sweep.bands());
        }
        marks.writeTitle(data.tau(), layout.size().right(), words);
    }

    private void paintDots(TemperatureMarks marks, List<Integer> bands) {
        for (int k = bands.size() - 1; k >= 0; k--) {
            Interval bounds = data.atCursor(bands.get(k));
            Stroke stroke = new BandStyles(theme, 1).line(k, bands.get(k) == PartialSweep.REST);
            for (double bound : new double[] {bounds.low(), bounds.high()}) {
                Probability p = Probability.ofBound(bound);
                if (!layout.scale().isOff(p) && !layout.scale().isAbove(p)) {
                    marks.paintDot(data.tau(), layout.scale().at(p), DOT, stroke.ink());
                }
            }
        }
    }
}
