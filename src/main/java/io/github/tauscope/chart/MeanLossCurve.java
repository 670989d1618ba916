package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.LabelledRows;
import io.github.tauscope.kernel.calibration.NegativeLogLikelihood;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean loss of rows over the temperature, exactly 0 and ∞ included. Between some temperatures at which all rows are read, a cubic
 * with the slopes at both has the rest (Hermite): their error is less than a pixel.
 */
final class MeanLossCurve {

    /** Every so many temperatures of a curve, all rows are read. */
    private static final int STEP = 5;

    private final LabelledRows rows;
    private final List<Temperature> grid = LossData.TEMPERATURES;
    private final int last = grid.size() - 1;

    private MeanLossCurve(LabelledRows rows) {
        this.rows = rows;
    }

    /** Returns the losses at {@link LossData#TEMPERATURES}. */
    static List<LossPoint> of(LabelledRows rows, Progress progress) {
        return new MeanLossCurve(rows).points(progress);
    }

    /** Returns a point of the curve; only the limits are exact. */
    static LossPoint point(Temperature temperature, double loss) {
        return new LossPoint(temperature, new Probability(StrictMath.exp(-loss), -loss, temperature.isLimit()));
    }

    private List<LossPoint> points(Progress progress) {
        NegativeLogLikelihood[] knots = new NegativeLogLikelihood[grid.size()];
        for (int i = 0; i <= last; i++) {
            if (isKnot(i)) {
                double part = (double) i / grid.size();
                knots[i] =
                        NegativeLogLikelihood.of(rows, grid.get(i), progress.between(part, part + 1.0 / grid.size()));
            }
        }
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> point(grid.get(i), isKnot(i) ? knots[i].value() : between(knots, i)))
                .toList();
    }

    private boolean isKnot(int index) {
        return index == 0 || index >= last - 1 || (index - 1) % STEP == 0;
    }

    private double between(NegativeLogLikelihood[] knots, int index) {
        int left = index - (index - 1) % STEP;
        int right = Math.min(left + STEP, last - 1);
        double from = log(left);
        double width = log(right) - from;
        double t = (log(index) - from) / width;
        double u = 1 - t;
        return (1 + 2 * t) * u * u * knots[left].value()
                + (1 + 2 * u) * t * t * knots[right].value()
                + width * t * u * (u * slope(knots, left) - t * slope(knots, right));
    }

    /** Returns the slope with respect to ln τ. */
    private double slope(NegativeLogLikelihood[] knots, int index) {
        return -knots[index].slope() / grid.get(index).value();
    }

    private double log(int index) {
        return StrictMath.log(grid.get(index).value());
    }
}
