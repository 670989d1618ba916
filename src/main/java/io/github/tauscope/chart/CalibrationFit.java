package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Binning;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.JudgedRows;
import io.github.tauscope.model.RowSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What no temperature changes of the calibration of a set, fitted and judged on all its rows that can be judged.
 *
 * @param curve the NLL over the temperature
 */
public record CalibrationFit(JudgedRows rows, Calibration calibration, List<LossPoint> curve) {

    static final Calibration.Bins BINS = new Calibration.Bins(Binning.WIDTH, Reliability.BINS, 1);

    private static final double READ = 0.1;
    private static final double FITTED = 0.4;

    public CalibrationFit {
        curve = List.copyOf(curve);
    }

    /** Fits; empty if no row can be judged. */
    public static Optional<CalibrationFit> of(RowSet set, Progress progress) {
        JudgedRows rows = JudgedRows.of(set, progress.between(0, READ));
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(new CalibrationFit(
                        rows,
                        Calibration.of(rows, rows, BINS, progress.between(READ, FITTED)),
                        MeanLossCurve.of(rows, progress.between(FITTED, 1))));
    }

    /** Returns τ*; empty if every τ is as good, or none is. */
    public Optional<Temperature> best() {
        return calibration.scaling().temperature();
    }

    /** Returns the least NLL; null if every τ is as good, or none is. */
    @Nullable
    LossPoint least() {
        return best().map(tau ->
                        MeanLossCurve.point(tau, calibration.after().judgement().nll()))
                .orElse(null);
    }
}
