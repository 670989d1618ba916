package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.NegativeLogLikelihood;
import io.github.tauscope.model.JudgedRows;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean loss of rows over the temperature, exactly 0 and ∞ included. Between some temperatures at which it is computed, a quintic
 * with the first two derivatives at both has the rest (Hermite): its error is less than a pixel.
 */
public final class MeanLossCurve {

    /** Every so many temperatures of a curve, it is computed. */
    private static final int STEP = 15;

    /** The curve of so many logits takes a small part of a frame. */
    private static final long AT_ONCE = 10_000;

    private static final List<Temperature> GRID = LossData.TEMPERATURES;
    private static final int LAST_INSIDE = GRID.size() - 2;
    private static final int[] KNOTS = IntStream.range(0, GRID.size())
            .filter(i -> i == 0 || i >= LAST_INSIDE || (i - 1) % STEP == 0)
            .toArray();

    private MeanLossCurve() {}

    /** Returns whether the curve takes no more than a small part of a frame. */
    public static boolean isShort(JudgedRows rows) {
        return rows.logits() <= AT_ONCE;
    }

    /** Returns the losses at {@link LossData#TEMPERATURES}. */
    public static List<LossPoint> of(JudgedRows rows, Progress progress) {
        List<Temperature> temperatures = IntStream.of(KNOTS).mapToObj(GRID::get).toList();
        List<NegativeLogLikelihood> computed = NegativeLogLikelihood.of(rows, temperatures, progress);
        LossPoint[] points = new LossPoint[GRID.size()];
        for (int k = 0; k < KNOTS.length; k++) {
            points[KNOTS[k]] = point(temperatures.get(k), computed.get(k).value());
            if (k > 0) {
                fill(points, KNOTS[k - 1], computed.get(k - 1), KNOTS[k], computed.get(k));
            }
        }
        return List.of(points);
    }

    /** Returns a point of the curve; only the limits are exact. */
    static LossPoint point(Temperature temperature, double loss) {
        return new LossPoint(temperature, new Probability(StrictMath.exp(-loss), -loss, temperature.isLimit()));
    }

    private static void fill(
            LossPoint[] points, int left, NegativeLogLikelihood from, int right, NegativeLogLikelihood to) {
        double width = log(right) - log(left);
        for (int i = left + 1; i < right; i++) {
            double t = (log(i) - log(left)) / width;
            double near = side(t, width, from, GRID.get(left));
            double far = side(1 - t, -width, to, GRID.get(right));
            double loss = Double.isFinite(near + far) ? Math.max(0, near + far) : Math.max(from.value(), to.value());
            points[i] = point(GRID.get(i), loss);
        }
    }

    /** Returns what one end adds to the quintic, at a part t of the way from it to the other. */
    private static double side(double t, double width, NegativeLogLikelihood end, Temperature temperature) {
        double beta = 1 / temperature.value();
        double slope = -beta * end.slope();
        double curvature = beta * (end.slope() + beta * end.curvature());
        double u = 1 - t;
        double value =
                end.value() * (1 + 3 * t + 6 * t * t) + width * t * (slope * (1 + 3 * t) + width * t / 2 * curvature);
        return u * u * u * value;
    }

    private static double log(int index) {
        return StrictMath.log(GRID.get(index).value());
    }
}
