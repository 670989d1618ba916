package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.NumberText;

/** Paints a figure of sampling at the places of its layout. */
record SamplingPainter(Surface surface, SamplingLayout layout, Theme theme, SamplingText words) {

    private static final int MOST_TICKS = 5;

    void paint(SamplingData data) {
        paintTitle(words.draws(data), words.legend(data));
        paintAxis();
        SamplingMarks marks = new SamplingMarks(surface, layout, theme);
        for (int k = 0; k < layout.columns().size(); k++) {
            marks.paint(k, data.isCut());
        }
        new SamplingRows(surface, layout, theme, words).paint();
    }

    private void paintTitle(String title, String legend) {
        double x = layout.unit() * SamplingLayout.GAP / 2;
        double gap = layout.unit() * SamplingLayout.GAP * 2;
        TextStyle style = TextStyle.semiBold(SamplingLayout.TITLE_SIZE * layout.unit(), theme.ink());
        TextStyle muted = TextStyle.regular(style.size(), theme.muted());
        surface.text(title, x, layout.titleBaseline(), style);
        double noteX = x + style.width(title) + gap;
        double room = layout.plot().right() - noteX;
        surface.text(muted.shortened(legend, room), noteX, layout.titleBaseline(), muted);
    }

    private void paintAxis() {
        Box plot = layout.plot();
        TextStyle style = layout.smallStyle(theme.muted()).anchored(Anchor.END);
        int most = (int) Math.max(1, Math.min(MOST_TICKS, plot.height() / (2 * style.size())));
        for (double tick : layout.scale().ticks(most)) {
            double y = layout.scale().at(tick);
            surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme.grid(), 1));
            surface.text(
                    NumberText.tick(tick),
                    plot.x() - SamplingLayout.GAP * layout.unit(),
                    y + style.middleToBaseline(),
                    style);
        }
        surface.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.solid(theme.axis(), 1));
    }
}
