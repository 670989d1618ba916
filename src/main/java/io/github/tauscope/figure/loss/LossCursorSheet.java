package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;

/** The present temperature on the curve of a loss, and the loss there. */
record LossCursorSheet(LossLayout layout, LossPoint present, String value, Theme theme) implements Sheet {

    private static final double SIZE = 15;
    private static final double DOT = 5;

    @Override
    public void paint(Surface surface) {
        double unit = layout.unit();
        Box plot = layout.plot();
        double x = layout.axis().at(present.temperature());
        surface.line(x, plot.y(), x, plot.bottom(), Stroke.solid(theme.ink(), 1));
        double nats = present.nats();
        if (layout.scale().holds(nats)) {
            Point at = new Point(x, layout.scale().at(nats));
            surface.circle(at, (DOT + 2) * unit, theme.paper());
            surface.circle(at, DOT * unit, theme.series().get(0));
        }
        TextStyle style = TextStyle.semiBold(SIZE * unit, theme.ink()).anchored(Anchor.END);
        double room = LossLayout.VALUE_ROOM * unit / style.width(value);
        surface.text(
                value,
                layout.size().right(),
                LossLayout.TITLE_SIZE * unit,
                style.sized(style.size() * Math.min(1, room)));
    }
}
