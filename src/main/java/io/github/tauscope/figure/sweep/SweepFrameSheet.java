package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * The frame of a sweep alone.
 *
 * @param isTold whether it says beside the dashed lines what they are
 */
record SweepFrameSheet(SweepLayout layout, Theme theme, Messages words, boolean isTold) implements Sheet {

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = new PlotPainter(surface, theme, layout.unit(), SweepLayout.NUMBER_GAP * layout.unit());
        new SweepFrame(plots, layout, words, isTold).paint();
    }
}
