package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figure of a loss shows.
 *
 * @param uniform that value, ln n
 * @param curve the loss at {@link #TEMPERATURES}; empty while it is not known
 * @param baseline that of A; empty where there is none
 * @param present the loss at the temperature of the experiment
 * @param least where the curve is lowest, to be marked; null for no mark
 * @param ceiling the greatest end of a linear axis, so that a cold curve leaves room for the rest
 * @param description what the figure says, for people who can't see it
 */
public record LossData(
        String title,
        String name,
        String uniformText,
        double uniform,
        List<LossPoint> curve,
        List<LossPoint> baseline,
        LossPoint present,
        @Nullable LossPoint least,
        double ceiling,
        String description) {

    /** The greatest end of the axis of a row's loss, in units of ln n. */
    private static final double MOST = 10;

    private static final int COUNT = 256;

    /** The temperatures of a curve: 0, those between in ascending order, ∞. */
    public static final List<Temperature> TEMPERATURES = TemperatureAxis.grid(COUNT);

    /** Marks no least loss. */
    public LossData(
            String title,
            String name,
            String uniformText,
            double uniform,
            List<LossPoint> curve,
            List<LossPoint> baseline,
            LossPoint present,
            String description) {
        this(title, name, uniformText, uniform, curve, baseline, present, null, MOST * uniform, description);
    }

    public LossData {
        curve = List.copyOf(curve);
        baseline = List.copyOf(baseline);
    }
}
