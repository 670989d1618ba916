package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;

/**
 * A temperature that was fitted on some rows, and what it does to rows, best to others.
 *
 * @param scaling the fit
 * @param before the rows at τ = 1
 * @param after the rows at τ*; as before if every τ is as good
 */
public record Calibration(TemperatureScaling scaling, State before, State after) {

    /** Rows at one temperature. */
    public record State(Judgement judgement, Reliability reliability, PerfectModel perfect) {

        static State of(LabelledRows rows, Temperature temperature, Bins bins, Progress progress) {
            double most = 0.5;
            Judgement judgement = Judgement.of(rows, temperature, progress.between(0, most));
            return new State(
                    judgement,
                    Reliability.of(judgement, bins.binning, bins.count),
                    PerfectModel.of(judgement, bins.binning, bins.count, bins.seed, progress.between(most, 1)));
        }
    }

    /**
     * How to bin.
     *
     * @param count M ≥ 1
     * @param seed of the simulated perfect models
     */
    public record Bins(Binning binning, int count, long seed) {}

    /**
     * Fits τ* and judges it.
     *
     * @param fit the rows on which τ* is fitted
     * @param judge the rows on which it is judged
     */
    public static Calibration of(LabelledRows fit, LabelledRows judge, Bins bins, Progress progress) {
        double fitted = 0.6;
        double half = 0.8;
        TemperatureScaling scaling = TemperatureScaling.fit(fit, progress.between(0, fitted));
        State before = State.of(judge, Temperature.ONE, bins, progress.between(fitted, half));
        return new Calibration(
                scaling,
                before,
                scaling.temperature()
                        .map(tau -> State.of(judge, tau, bins, progress.between(half, 1)))
                        .orElse(before));
    }
}
