package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;

/** The current temperature on the curve of a loss, and the loss there. */
record LossCursorSheet(LossLayout layout, LossPoint present, String value, Theme theme) implements Sheet {

    private static final double SIZE = 15;
    private static final double DOT = 5;
    private static final double RIM = 2;

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        Point at = layout.at(present);
        surface.line(at.x(), plot.y(), at.x(), plot.bottom(), Stroke.solid(theme.ink(), 1));
        if (layout.scale().holds(present.nats())) {
            PlotPainter.of(surface, theme, layout.unit())
                    .paintDot(at, DOT, RIM, theme.series().get(0));
        }
        TextStyle style = TextStyle.semiBold(SIZE * layout.unit(), theme.ink()).endAligned();
        double fit = Math.min(1, LossLayout.VALUE_ROOM * layout.unit() / style.width(value));
        TextStyle fitted = style.sized(style.size() * fit);
        surface.text(value, layout.size().right(), LossLayout.TITLE_SIZE * layout.unit(), fitted);
    }
}
