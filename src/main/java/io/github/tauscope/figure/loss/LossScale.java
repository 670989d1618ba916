package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Tick;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Maps losses, or their log10, to pixels. No scale includes ∞, and a logarithmic one not 0 either. */
record LossScale(ProbabilityAxis axis, LinearScale pixels) {

    private static final double LEAST = 1.2;
    private static final int LEAST_DECADE = -50;
    private static final int LINEAR_TICKS = 4;
    private static final double TICK_HEIGHT = 16;

    /**
     * Returns a scale for the given losses, except those that are 0, infinite, or far above ln n.
     *
     * @param uniform ln n ≥ 0
     * @param ceiling the greatest end of a linear scale
     */
    static LossScale of(
            ProbabilityAxis axis, List<LossPoint> shown, double uniform, double ceiling, double bottom, double top) {
        DoubleSummaryStatistics losses = shown.stream()
                .mapToDouble(LossPoint::nats)
                .filter(loss -> loss > 0 && loss < Double.POSITIVE_INFINITY)
                .summaryStatistics();
        double greatest = Math.max(uniform, losses.getMax());
        if (axis == ProbabilityAxis.LINEAR) {
            double high = Math.min(ceiling, Math.max(LEAST * uniform, greatest));
            return new LossScale(axis, new LinearScale(0, high == 0 ? 1 : high, bottom, top));
        }
        int high = greatest == 0 ? 0 : decade(greatest) + 1;
        int low = losses.getCount() == 0 ? high - 1 : Math.max(LEAST_DECADE, decade(losses.getMin()));
        return new LossScale(axis, new LinearScale(Math.min(low, high - 1), high, bottom, top));
    }

    /** Returns the pixel of a loss, which may be beyond the scale, even infinitely far. */
    double at(double loss) {
        return pixels.at(axis == ProbabilityAxis.LINEAR ? loss : StrictMath.log10(loss));
    }

    boolean isAbove(double loss) {
        return at(loss) < pixels.end();
    }

    boolean isBelow(double loss) {
        return at(loss) > pixels.start();
    }

    boolean holds(double loss) {
        return !isAbove(loss) && !isBelow(loss);
    }

    List<Tick> ticks() {
        return axis == ProbabilityAxis.LINEAR
                ? pixels.ticks(LINEAR_TICKS, TICK_HEIGHT)
                : pixels.decadeTicks(TICK_HEIGHT);
    }

    private static int decade(double loss) {
        return (int) Math.floor(StrictMath.log10(loss));
    }
}
