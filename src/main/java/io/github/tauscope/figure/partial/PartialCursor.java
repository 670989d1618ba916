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
import org.jspecify.annotations.Nullable;

/**
 * The temperatures marked on the bands: pins, and the cursor with a dot where it meets each bound.
 *
 * @param amounts the panel of the measure; null where there is none
 */
record PartialCursor(
        PartialSweepLayout layout, PartialSweepData data, @Nullable PartialAmounts amounts, Theme theme, Messages words)
        implements Sheet {

    private static final double DOT = 3;

    @Override
    public void paint(Surface surface) {
        TemperatureMarks marks = new TemperatureMarks(
                PlotPainter.of(surface, theme, layout.unit()),
                layout.axis(),
                layout.plot().y(),
                layout.bottom(),
                layout.unit());
        data.pins().forEach(marks::paintPin);
        marks.paintCursor(data.tau());
        PartialSweep sweep = data.sweep();
        if (sweep != null) {
            paintDots(marks, sweep.bands());
        }
        if (amounts != null) {
            paintDots(marks, amounts);
        }
        marks.writeTitle(data.tau(), layout.plot().right() + PartialSweepLayout.GAP * layout.unit(), words);
    }

    private void paintDots(TemperatureMarks marks, PartialAmounts panel) {
        Interval bounds = panel.at(data.list().distribution());
        for (double bound : new double[] {bounds.low(), bounds.high()}) {
            marks.paintDot(data.tau(), panel.scale().clamped(bound), DOT, theme.ink());
        }
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
