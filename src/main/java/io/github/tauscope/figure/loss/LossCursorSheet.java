package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The current temperature on the curve of a loss, and the loss there, with the texts that its line must not cross. */
record LossCursorSheet(
        LossLayout layout,
        LossPoint present,
        String value,
        List<LimitArrow> limits,
        @Nullable LeastMark least,
        String waiting,
        Theme theme)
        implements Sheet {

    private static final double DOT = 5;
    private static final double RIM = 2;

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        Point at = layout.at(present);
        double reach = (DOT + RIM) * layout.unit();
        Box dot = new Box(at.x(), at.y(), 0, 0).widened(reach, reach);
        Optional<Box> label = least == null ? Optional.empty() : least.label(plots, dot);
        List<LimitArrow> arrows =
                limits.stream().filter(arrow -> !arrow.box().meets(dot)).toList();
        List<Box> holes = Stream.concat(arrows.stream().map(LimitArrow::box), label.stream())
                .toList();
        new Cutout(surface, holes).line(at.x(), plot.y(), at.x(), plot.bottom(), Stroke.solid(theme.ink(), 1));
        if (layout.scale().holds(present.nats())) {
            plots.paintDot(at, DOT, RIM, theme.series().get(0));
        }
        arrows.forEach(arrow -> arrow.paint(plots));
        if (least != null) {
            label.ifPresent(box -> least.paintLabel(plots, box));
        }
        if (!waiting.isEmpty()) {
            plots.paintWaiting(plot, waiting);
        }
        layout.head().paintValue(plots, value);
    }
}
