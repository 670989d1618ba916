package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;

/** The grid of a bar figure of a list, and its labels. */
record PartialFrame(PartialBarLayout layout, Theme theme) implements Sheet {

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        surface.fillRectangle(layout.size(), 0, theme.background());
        plots.paintGrid(layout.plot(), layout.scale().ticks());
        plots.paintAxis(layout.plot(), layout.plot().bottom());
        double below = layout.plot().bottom() + plots.gap();
        layout.labels().paintBelow(surface, layout.columns(), below, layout.first(), this::labelStyle);
    }

    private TextStyle labelStyle(int k) {
        boolean listed = layout.shown().get(k).kind() == PartialColumn.Kind.LISTED;
        return layout.labels().style().inked(listed ? theme.ink() : theme.muted());
    }
}
