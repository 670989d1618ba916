package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;

/**
 * What moves with τ, and the outlines and the line 1/n, which lie over the bars and under their values.
 *
 * @param layout where everything stands
 * @param theme in which colours
 * @param words in which language
 * @param columns what the bars show
 * @param unmasked the n of the line 1/n
 */
record MovingSheet(BarLayout layout, Theme theme, Messages words, List<BarColumn> columns, int unmasked)
        implements Sheet {

    @Override
    public void paint(Surface surface) {
        new ProbabilityBars(new BarPainter(surface, layout, theme), words, columns, unmasked).paint();
    }

    @Override
    public Box area() {
        return layout.moving();
    }
}
