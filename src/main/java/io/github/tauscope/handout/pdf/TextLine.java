package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Surface;
import java.util.List;

/** A line of a text. */
record TextLine(List<Run> runs) {

    TextLine {
        runs = List.copyOf(runs);
    }

    /** How far a shade reaches beyond letters, above and below the baseline in sizes. */
    private static final double ASCENT = 0.95;

    private static final double DESCENT = 0.3;
    private static final double SIDE = 2;
    private static final double CORNER = 2;

    void paint(Surface surface, double x, double baseline) {
        double left = x;
        for (Run run : runs) {
            double size = run.style().size();
            if (run.isCode()) {
                Box shade = new Box(
                        left - SIDE, baseline - ASCENT * size, run.width() + 2 * SIDE, (ASCENT + DESCENT) * size);
                surface.fillRectangle(shade, CORNER, PrintStyle.SHADE);
            }
            surface.text(run.text(), left, baseline, run.style());
            left += run.width();
        }
    }
}
