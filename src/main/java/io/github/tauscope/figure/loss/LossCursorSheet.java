package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current temperature on the curve of a loss, and the loss there, with the texts that its line must not cross. */
record LossCursorSheet(
        LossLayout layout, LossPoint present, String value, @Nullable LeastMark least, String waiting, Theme theme)
        implements Sheet {

    private static final double SIZE = 15;
    private static final double DOT = 5;
    private static final double RIM = 2;

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        List<Box> texts = least == null ? List.of() : List.of(least.label(plots));
        Point at = layout.at(present);
        new Cutout(surface, texts).line(at.x(), plot.y(), at.x(), plot.bottom(), Stroke.solid(theme.ink(), 1));
        if (layout.scale().holds(present.nats())) {
            plots.paintDot(at, DOT, RIM, theme.series().get(0));
        }
        if (least != null) {
            least.paintLabel(plots);
        }
        if (!waiting.isEmpty()) {
            plots.paintWaiting(plot, waiting);
        }
        TextStyle style = TextStyle.semiBold(SIZE * layout.unit(), theme.ink()).endAligned();
        double fit = Math.min(1, LossLayout.VALUE_ROOM * layout.unit() / style.width(value));
        TextStyle fitted = style.sized(style.size() * fit);
        surface.text(value, layout.size().right(), LossLayout.TITLE_SIZE * layout.unit(), fitted);
    }
}
