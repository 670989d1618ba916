package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.PlotHead;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The places of a loss over the temperature. They do not depend on τ, so that nothing jumps while it moves. */
record LossLayout(double unit, Box size, PlotHead head, Box plot, LossScale scale, TemperatureAxis axis) {

    static final double TEXT_SIZE = 12;
    static final double LINE_HEIGHT = 20;

    /** The baseline of the line below the title. */
    static final double SECOND_LINE = LINE_HEIGHT + TEXT_SIZE;

    /** Holds the widest number beside the axis, 1e-50. */
    private static final double LEFT = 50;

    private static final double RIGHT = 12;
    private static final double BELOW = 24;
    private static final DesignSize DESIGN = new DesignSize(420, 330);

    static LossLayout of(LossData data, ProbabilityAxis axis, Extent extent, Messages words) {
        double unit = unit(extent);
        double below = BELOW * unit;
        Box across =
                new Box(LEFT * unit, 0, Math.max(DesignSize.LEAST_PLOT, extent.width() - (LEFT + RIGHT) * unit), 0);
        PlotHead head = PlotHead.of(data.title(), legend(data, words), across, below, extent, unit);
        double plotHeight = Math.max(DesignSize.LEAST_PLOT, extent.height() - head.height() - below);
        Box plot = new Box(across.x(), head.height(), across.width(), plotHeight);
        List<LossPoint> shown =
                Stream.concat(data.curve().stream(), data.baseline().stream()).toList();
        return new LossLayout(
                unit,
                new Box(0, 0, extent.width(), extent.height()),
                head,
                plot,
                LossScale.of(axis, shown, data.uniform(), data.ceiling(), plot.bottom(), plot.y()),
                new TemperatureAxis(plot.x() + PlotPainter.GAP * unit, plot.right() - PlotPainter.GAP * unit));
    }

    /** Returns the entries of the legend: the curve, the level of a uniform distribution, and A where there is one. */
    private static List<String> legend(LossData data, Messages words) {
        Stream<String> own = Stream.of(data.name(), data.uniformText());
        Stream<String> a = data.baseline().isEmpty() ? Stream.of() : Stream.of(words.text("loss.legend.baseline"));
        return Stream.concat(own, a).toList();
    }

    static double unit(Extent extent) {
        return extent.unit(DESIGN);
    }

    /** Returns the place of a loss, which may be above or below the plot. */
    Point at(LossPoint loss) {
        return new Point(axis.at(loss.temperature()), scale.at(loss.nats()));
    }
}
