package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/**
 * What stands still while τ moves: the upper panel, and the titles, axes and labels of the lower one.
 *
 * @param layout where everything stands
 * @param theme in which colours
 * @param words in which language
 * @param all of the figure
 * @param editable whether the title says that a bar can be dragged
 * @param outlined the note that says what is outlined
 * @param unmasked the n of the line 1/n
 */
record StillSheet(
        BarLayout layout, Theme theme, Messages words, Box all, boolean editable, String outlined, int unmasked)
        implements Sheet {

    @Override
    public void paint(Surface surface) {
        BarPainter painter = new BarPainter(surface, layout, theme);
        surface.fillRectangle(all, 0, theme.background());
        new LogitPanel(painter, words).paint(editable);
        painter.title(layout.probabilityTitle(), words.text("bars.probabilities"), outlined);
        Box plot = layout.probabilities();
        for (ProbabilityScale.Tick tick : layout.probabilityScale().ticks()) {
            painter.gridLine(plot, tick.pixel(), tick.text());
        }
        painter.baseline(plot, plot.bottom());
        for (int k = 0; k < layout.heads().size(); k++) {
            painter.label(k, plot);
        }
        nameUniform(painter);
    }

    private void nameUniform(BarPainter painter) {
        TextStyle style = painter.tickStyle(theme.uniformText()).anchored(Anchor.START);
        String text = words.text("bars.uniform", NumberText.part(1.0 / unmasked));
        double y = layout.uniformHeight(unmasked) + style.middleToBaseline();
        painter.surface().text(text, layout.probabilities().right() + ProbabilityBars.DASH, y, style);
    }
}
